import { describe, expect, it } from 'vitest';
import { type Manifest, listScripts } from './measure-build.ts';

const manifest: Manifest = {
  'index.html': { file: 'main.js', isEntry: true, imports: ['_react'], dynamicImports: ['other', timelinePage()] },
  _react: { file: 'react.js' },
  other: { file: 'other.js', imports: ['_shared'] },
  _shared: { file: 'shared.js' },
  [timelinePage()]: {
    file: 'page.js',
    imports: ['index.html', '_shared'],
    dynamicImports: [
      'src/views/timeline/drawing/draw.ts',
      'src/correcting/Panel.tsx',
      '_to-table',
      'src/views/timeline/take-away/to-png.ts',
    ],
  },
  'src/views/timeline/take-away/to-png.ts': { file: 'png.js' },
  '_to-table': { file: 'table.js', imports: ['_shared', '_papaparse'] },
  _papaparse: { file: 'papaparse.js' },
  'src/views/palette/Palette.tsx': { file: 'palette.js', imports: ['index.html', '_shared'] },
  'src/views/timeline/drawing/draw.ts': { file: 'vis.js', imports: ['_react'] },
  'src/correcting/Panel.tsx': { file: 'panel.js', imports: ['_form'] },
  _form: { file: 'form.js' },
};

function timelinePage(): string {
  return 'src/views/timeline/TimelinePage.tsx';
}

describe('listScripts', () => {
  it('counts what the entry imports at once as the first load', () => {
    expect(listScripts(manifest).firstLoad).toEqual(['main.js', 'react.js']);
  });

  it('counts for the timeline what comes beyond that, late parts included, other pages not', () => {
    expect(listScripts(manifest).timeline).toEqual(['page.js', 'shared.js', 'vis.js']);
  });

  it('counts apart what waits until a file is saved', () => {
    expect(listScripts(manifest).saving).toEqual(['table.js', 'png.js', 'papaparse.js']);
  });

  it('counts apart what waits until something is corrected', () => {
    expect(listScripts(manifest).correcting).toEqual(['panel.js', 'form.js']);
  });

  it('counts apart the search over everything', () => {
    expect(listScripts(manifest).palette).toEqual(['palette.js', 'shared.js']);
  });

  it('fails when the page is not where it is looked for', () => {
    expect(() => listScripts({ 'index.html': { file: 'main.js', isEntry: true } })).toThrow('TimelinePage');
  });
});
