import { describe, expect, it } from 'vitest';
import { parseCommandLine } from './parse-command-line.ts';

const BUILD = { name: 'build', seeds: 'my seeds', out: 'out', base: '/', isSingleFile: false, isForced: false };

describe('parseCommandLine', () => {
  it.each([
    ['analyze', { name: 'analyze', files: ['-'] }],
    ['compare a.jsonl - b.jsonl', { name: 'compare', files: ['a.jsonl', '-', 'b.jsonl'] }],
    ['build my_seeds -o out', BUILD],
    ['build --out=out my_seeds -f', { ...BUILD, isForced: true }],
    ['-o out --single-file build my_seeds', { ...BUILD, isSingleFile: true }],
    ['build my_seeds -o out --base=/news/parallax/', { ...BUILD, base: '/news/parallax/' }],
    ['build my_seeds -o out --base /news', { ...BUILD, base: '/news/' }],
    ['build my_seeds -o out --base /', BUILD],
    ['build -o out -- -seeds', { ...BUILD, seeds: '-seeds' }],
    ['--help', { name: 'help', about: null }],
    ['help', { name: 'help', about: null }],
    ['help me', { name: 'help', about: null }],
    ['build -h', { name: 'help', about: 'build' }],
    ['help compare', { name: 'help', about: 'compare' }],
    ['-v', { name: 'version' }],
  ])('reads "%s"', (words, command) => {
    expect(parseCommandLine(words.split(' ').map((word) => word.replace('_', ' ')))).toEqual(command);
  });

  it.each([
    ['', 'say what to do: analyze, compare or build'],
    ['bild', 'there is no command "bild"; there are analyze, compare, build'],
    ['analyze --fast', "Unknown option '--fast'"],
    ['analyze -o out', '--out belongs to build, not to analyze'],
    ['build', 'build needs the folder of the stories'],
    ['build seeds', 'build needs the folder to write into: -o DIR'],
    ['build seeds -o', "Option '-o, --out <value>' argument missing"],
    ['build seeds --out=', 'build needs the folder to write into'],
    ['build seeds more -o out', 'build takes one folder of stories, not also "more"'],
    ['build seeds -o out --single-file --base=/x/', '--base has no meaning for single files'],
  ])('refuses "%s" and says why', (words, reason) => {
    expect(() => parseCommandLine(words.split(' ').filter(Boolean))).toThrow(reason);
  });

  it.each(['news/', '//example.org/', 'https://example.org/', '/a//b/', '/a b/', '/"><script>/', '/ü/', './'])(
    'refuses %s as a path',
    (base) => {
      expect(() => parseCommandLine(['build', 'seeds', '-o', 'out', '--base', base])).toThrow(
        'is not a path on a host',
      );
    },
  );
});
