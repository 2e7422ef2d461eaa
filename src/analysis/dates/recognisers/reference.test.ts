import { describeRule } from '#tests/dates/describe-rule.ts';

describeRule('reference', {
  takes: [
    ['Right now she is free.', 'Right now = PRESENT_REF'],
    ['He is currently free.', 'currently = PRESENT_REF'],
    ['He is free at present.', 'at present = PRESENT_REF'],
    ['He is free at the moment.', 'at the moment = PRESENT_REF'],
    ['He is free these days.', 'these days = PRESENT_REF'],
    ['Nowadays he is free.', 'Nowadays = PRESENT_REF'],
    ['He was rich in the past.', 'the past = PAST_REF'],
    ['He has lately moved.', 'lately = PAST_REF'],
    ['He has more recently moved.', 'more recently = PAST_REF'],
    ['It may change in the future.', 'the future = FUTURE_REF'],
    ['It may change in the foreseeable future.', 'the foreseeable future = FUTURE_REF'],
    ['He may someday be king.', 'someday = FUTURE_REF'],
    ['He may one day be king.', 'one day = FUTURE_REF'],
    ['She is now free.', 'now = PRESENT_REF'],
    ['It may change in the near future.', 'the near future = FUTURE_REF'],
    ['He has recently moved.', 'recently = PAST_REF'],
  ],
  leaves: ['It is a now-closed shop.', 'They walked past.', 'It was a present from him.', 'He knows it by heart.'],
});
