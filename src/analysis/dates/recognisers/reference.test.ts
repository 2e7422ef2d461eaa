import { describeRule } from '#tests/dates/describe-rule.ts';

describeRule('reference', {
  takes: [
    ['She is now free.', 'now = PRESENT_REF'],
    ['It may change in the near future.', 'the near future = FUTURE_REF'],
    ['He has recently moved.', 'recently = PAST_REF'],
  ],
  leaves: ['It is a now-closed shop.', 'They walked past.', 'It was a present from him.', 'He knows it by heart.'],
});
