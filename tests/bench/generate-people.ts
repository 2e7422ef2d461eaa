import type { Entity } from '#analysis/annotations.ts';
import type { Picker } from './random-numbers.ts';

const FIRST_NAMES =
  'Ada Bruno Carla Dmitri Elif Farid Greta Hugo Ines Jonas Kaya Liam Mara Nils Olga Pavel Rosa Samir Tilda Umar Vera Wanda Yusuf Zoé'.split(
    ' ',
  );
const NAME_BEGINNINGS =
  'Al Ber Cor Dan El Fal Gor Hal Im Jor Kal Lor Mar Nor Ol Per Ros Sel Tor Ul Val Wen Yor Zel'.split(' ');
const NAME_ENDINGS = 'bach dale feld ing kov lund mann nova ovic quist son stein ström vall worth'.split(' ');
const OFFICES = ['the mayor', 'the minister', 'the chair of the union', 'the ambassador', 'the governor', 'the judge'];

/** A person under a full name, a surname, and an office. */
export function toPerson(place: number, pick: Picker): Entity {
  const surname = pick(NAME_BEGINNINGS) + pick(NAME_ENDINGS);
  const name = `${pick(FIRST_NAMES)} ${surname}-${pick(NAME_BEGINNINGS)}${pick(NAME_ENDINGS)}`;
  return { id: `p${place}`, name, type: 'person', aliases: [name, surname, `Mrs. ${surname}`, pick(OFFICES)] };
}

/** The id of the nth article. */
export const toArticleId = (place: number): string => `article-${String(place + 1).padStart(4, '0')}`;

/** A, B … Z, AA, AB … */
export function toLetters(place: number): string {
  const rest = Math.floor(place / 26);
  return (rest > 0 ? toLetters(rest - 1) : '') + String.fromCharCode(65 + (place % 26));
}
