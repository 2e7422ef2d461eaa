import { afterAll, describe, expect, it } from 'vitest';
import { copyProject } from './copy-project.ts';
import { runTool } from './run-tool.ts';

/** The real search for unused code, with samples added to a copy of the project. */
const project = copyProject({
  'src/analysis/sample-unused-file.ts': 'export const sampleUnusedFile = 1;\n',
  'src/analysis/text/tokenize.ts': '\nexport const sampleUnusedExport = 1;\n',
  'src/analysis/analyze-story.ts': "\nexport { samplePackage } from 'sample-undeclared-package';\n",
  'src/bundle/story-bundle.ts': "\nexport { sample } from '#analysis/sample-missing-file.ts';\n",
});
afterAll(project.remove);

const output = runTool(project.root, 'knip', ['--no-progress', '--no-config-hints']);
const section = (title: string) =>
  output.split(new RegExp(`^${title} \\(\\d+\\)$`, 'm'))[1]?.split(/^\w.* \(\d+\)$/m)[0] ?? '';

describe('knip finds', () => {
  it.each([
    ['Unused files', 'sample-unused-file.ts'],
    ['Unused exports', 'sampleUnusedExport'],
    ['Unlisted dependencies', 'sample-undeclared-package'],
    ['Unresolved imports', 'sample-missing-file.ts'],
  ])('%s: %s', (title, sample) => {
    expect(section(title)).toContain(sample);
  });
});
