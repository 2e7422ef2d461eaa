// @vitest-environment jsdom
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { toAloneTemplate } from './to-alone-template.ts';

const hash = (text: string | null | undefined) =>
  `'sha256-${createHash('sha256')
    .update(text ?? '')
    .digest('base64')}'`;

describe('toAloneTemplate', () => {
  it('allows exactly the script and the style sheet that a browser finds in it, and no other source', () => {
    const script = 'const end = "</script>", begin = "<!-- <script>"; export {};';
    const page = toAloneTemplate({ script, style: 'a > b { color: red }' });
    const document = new DOMParser().parseFromString(page, 'text/html');
    const policy = document.querySelector('meta[http-equiv]')?.getAttribute('content') ?? '';
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `script-src ${hash(document.querySelector('script[type=module]')?.textContent)}`,
      `style-src ${hash(document.querySelector('style')?.textContent)}`,
      'font-src data:',
      'worker-src blob:',
      "connect-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      'trusted-types default',
    ]);
    expect(document.querySelector('script[type=module]')?.textContent).toBe(
      'const end = "<\\/script>", begin = "\\x3c!-- <script>"; export {};',
    );
  });

  it.each([
    ['script', { script: 'a\0b', style: '' }],
    ['script', { script: 'a </SCRIPT> b', style: '' }],
    ['style', { script: '', style: 'a::before { content: "</style>" }' }],
  ])('stops the build where a browser would read another %s', (element, parts) => {
    expect(() => toAloneTemplate(parts)).toThrow(`cannot stand in a <${element}>`);
  });
});
