import { expect, it } from 'vitest';
import { markQuotations, withoutMarks } from './mark-quotations.fixture.ts';

it.each([
  ['In a statement, <she> [said] {“we agree.”}'],
  ['When asked, <she> [said], {“We agree.”}'],
  [
    '<Ann Lee> [said] {the bridge was safe}, and Bo Day said that it was not.',
    'Ann Lee said the bridge was safe, and <Bo Day> [said] {that it was not}.',
  ],
  [
    '<Ann Lee> [said] {the bridge was safe} and she told them to go.',
    'Ann Lee said the bridge was safe and <she> [told] them {to go}.',
  ],
  [
    '<Ann Lee> [said] {the bridge was safe}, while Bo Day said that it was not.',
    'Ann Lee said the bridge was safe, while <Bo Day> [said] {that it was not}.',
  ],
  [
    '<Ann Lee> [said] {the bridge was safe}, but added that it was old.',
    '<Ann Lee> said the bridge was safe, but [added] {that it was old}.',
  ],
  [
    '<Ann Lee> [said] {the bridge was safe} but added that it was old.',
    '<Ann Lee> said the bridge was safe but [added] {that it was old}.',
  ],
  [
    '<Ann Lee> [said] {the bridge was safe}, noting that it was new.',
    '<Ann Lee> said the bridge was safe, [noting] {that it was new}.',
  ],
  ['<Ann Lee> [said] {the men left and sang all night}.'],
  ['<Ann Lee> [said] {the men left and began to talk}.'],
  [
    '<Ann Lee> [said] {she left}, and in May said that it was over.',
    '<Ann Lee> said she left, and in May [said] {that it was over}.',
  ],
  [
    '<Ann Lee> [said] {she had left}, and when asked, she said, “No.”',
    'Ann Lee said she had left, and when asked, <she> [said], {“No.”}',
  ],
  ['While <some> [say] {it would help}, others doubt it.'],
  ['While <Ann Lee> [said] {it would help}, the mayor had doubts.'],
  ['And while <some> [say] {it would help}, others doubt it.'],
  ['If <Ann Lee> [says] {that it works}, voters will agree.'],
  ['[Asked] {whether it works}, Ann Lee left.'],
  ['Ann Lee, <who> [said] {it works}, left early.'],
  ['Ann Lee, <who> [said] {it works}, was ill.'],
  ['Ann Lee, <who> [said] {it works}, has left.'],
  ['Ann Lee, <who> [said] {it works}, wrote a letter.'],
  ['Ann Lee, <who> [said] {it works}, turned away.'],
  ['<Ann Lee> [said] {he had promised to pay}.'],
  ['Although <some> [say] {it would help, including Bo Day}, others doubt it.'],
  ['As <Ann Lee> [said] {it would help}, the mayor rose.'],
  ['When [asked] {whether it works}, Ann Lee left.'],
  ['Ann Lee, <who> [said] {it works, the way it should}, left.'],
  ['<Ann Lee> [told] him {that she had said it}.'],
  ['<Ann Lee> [said] {that Bo Day told her that it works}.'],
  ['<Ann Lee> [said] {that she argued that it works}.'],
  ['{He promised to win}, <Ann Lee> [said].', '<He> [promised] {to win}, Ann Lee said.'],
  ['<Ann Lee> rose and [said] {that it works}.'],
  ['~Media~ reported <President Lee> [expressing support] for {the plan}.'],
  ['~The report~ cited <Ann Lee> [saying] {that it works}.'],
  ['{“We agree,”} <she> [said], and added that it works.', '“We agree,” <she> said, and [added] {that it works}.'],
  ['{“We agree,”} <she> [said], adding, “It works.”', '“We agree,” <she> said, [adding], {“It works.”}'],
  ['{“No,”} <she> [said]. “We agree,” he added.', '“No,” she said. {“We agree,”} <he> [added].'],
  ['While <some> [say] {it works, which is odd, and safe}, others doubt it.'],
  ['While <some> [say] {it works, in the end}, others doubt it.'],
  ['While <some> [say] {it works, again}, others doubt it.'],
  ['While <some> [say] {it works, costing little}, others doubt it.'],
  ['After <Ann Lee> [says] {it works}, others doubt it.'],
  ['Because <Ann Lee> [says] {it works}, Dover will pay.'],
  ['<Ann Lee> [said] {it works} and he said that it fails.', 'Ann Lee said it works and <he> [said] {that it fails}.'],
  [
    '<Ann Lee> [said] {it works}, although Bo Day said that it fails.',
    'Ann Lee said it works, although <Bo Day> [said] {that it fails}.',
  ],
  [
    '<Ann Lee> [said] {it works} — and Bo Day said that it fails.',
    'Ann Lee said it works — and <Bo Day> [said] {that it fails}.',
  ],
  ['Ann Lee, <who> [said] {it works}, walked away.'],
  ['Ann Lee, <who> [said] {it works, in Dover}, won again.'],
])('finds what is said: %j', (...marked) => {
  expect(markQuotations(withoutMarks(marked[0] ?? ''))).toEqual(marked);
});
