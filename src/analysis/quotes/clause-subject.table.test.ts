import { expect, it } from 'vitest';
import { markQuotations, withoutMarks } from './mark-quotations.fixture.ts';

it.each([
  ['Recently <the mayor> took a walk, [saying] {that it was safe}.'],
  ['Quietly, <the mayor> took a walk, [saying] {that it was safe}.'],
  ['But <the mayor> took a walk, [saying] {that it was safe}.'],
  ['On Friday, <she> took a walk, [saying] {that it was safe}.'],
  ['Late on Friday, <she> took a walk, [saying] {that it was safe}.'],
  ['Weighing the cost, <she> took a walk, [saying] {that it was safe}.'],
  ['Tired of it, <she> took a walk, [saying] {that it was safe}.'],
  ['Two days later, <she> took a walk, [saying] {that it was safe}.'],
  ['In Salem, Ohio, <Ann Lee> rose, [saying] {that it was safe}.'],
  ['<Ann Lee> rose, [saying] {that it was safe}.'],
  ['<Ann Lee> took a walk, [saying] {that it was safe}.'],
  ['<The mayor of Dover> took a walk, [saying] {that it was safe}.'],
  ['<The mayor> walked home, [saying] {that it was safe}.'],
  ['<The mayor> wrote home, [saying] {that it was safe}.'],
  ['<The mayor> was ill, [saying] {that it was bad}.'],
  ['<Mayor Lee of Dover> left, [saying] {that it was bad}.'],
  ['<Mayor Lee> left, [saying] {that it was bad}.'],
  ['<Ann and Bo Lee> left, [saying] {that it was bad}.'],
  ['<Everyone> left, [saying] {that it was bad}.'],
  ['<The mayor> also left, [saying] {that it was bad}.'],
  ['<The mayor and her aide> took a walk, [saying] {that it was bad}.'],
  ['If she wins, <she> rises, [saying] {that it was bad}.'],
  ['In the town that has no end, as all can see, and in all its parts, <she> rose, [saying] {that it was bad}.'],
])('finds what is said: %j', (...marked) => {
  expect(markQuotations(withoutMarks(marked[0] ?? ''))).toEqual(marked);
});
