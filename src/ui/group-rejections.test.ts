import { expect, it } from 'vitest';
import { groupRejections } from './group-rejections.ts';

it('things rejected for one reason are told of together when they are four or more', () => {
  const picture = (what: string) => ({ what, reason: 'This is a picture.', remedy: 'Write its text down.' });
  const other = { ...picture('b.doc'), reason: 'This is old.' };
  const pictures = ['a.png', 'c.png', 'd.png', 'e.png'].map(picture);
  expect(groupRejections([...pictures.slice(0, 3), other])).toEqual(
    [...pictures.slice(0, 3), other].map((each) => [each]),
  );
  expect(groupRejections([...pictures.slice(0, 2), other, ...pictures.slice(2)])).toEqual([pictures, [other]]);
});
