import type { ThirdParty } from './list-third-parties.ts';

export const toLicenceText = (own: string, parties: readonly ThirdParty[]): string =>
  [
    `Parallax\n\n${own}`,
    'Parallax contains code and fonts of these packages, under licences of their own.\n',
    ...parties.map(({ name, version, licence, text }) => `${name} ${version} (${licence})\n\n${text}\n`),
  ].join(`\n${'-'.repeat(80)}\n\n`);
