import { expect, it } from 'vitest';
import { findDates } from '#tests/dates/describe-rule.ts';

it.each([
  'A new world is being formed today.',
  'Towns are being shaped today by trade.',
  'Towns are being reshaped today.',
  'Towns are being built today.',
  'Towns are being rebuilt today.',
  'A new age is being forged today.',
  'Towns are being transformed today.',
  'Towns are being remade today.',
  'Towns are being redefined today.',
  'Rights are being eroded today.',
  'Rights are being undermined today.',
  'In society today all is fast.',
  'In the societies today all is fast.',
  'In the world today all is fast.',
  'The town of today is fast.',
  'Today’s world is fast.',
  "Today's youth reads less.",
  'Today’s kids read less.',
  'Today’s children read less.',
  'Today’s society reads less.',
  'Today’s standards are high.',
  'Today’s generation reads less.',
  'Today’s economy is fast.',
  'Today’s technology is fast.',
  'Today’s climate is hot.',
  'Today’s era is fast.',
  'Today’s age is fast.',
  'Today’s teenagers read less.',
  'Today’s young read less.',
  'It cost a million in today’s dollars.',
  'It cost a million in today’s money.',
])('no day in “%s”', (text) => {
  expect(findDates(text)).toBe('');
});

it.each([
  ['The law is being signed today.', 'today'],
  ['The town was being formed today.', 'today'],
  ['Today’s vote was lost.', 'Today'],
  ['The mayor of the world left today.', 'today'],
  ['They met today, the worldly few.', 'today'],
  ['The world was shut yesterday.', 'yesterday'],
  ['In the world yesterday it rained.', 'yesterday'],
  ['Towns are now being built today.', 'now'],
])('in “%s” the day “%s”', (text, day) => {
  expect(findDates(text).replace(/ = .*/, '')).toBe(day);
});
