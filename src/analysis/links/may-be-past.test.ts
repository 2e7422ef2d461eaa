import { expect, it } from 'vitest';
import { mayBePast } from './may-be-past.ts';

it.each('joined met had was were agreed freed died left set cut shut took gave voted'.split(' '))(
  '“%s” may be a past',
  (form) => {
    expect(mayBePast(form)).toBe(true);
  },
);

it.each('join need indeed seed hundred red bed zed exceed children people loss bridge edit'.split(' '))(
  '“%s” is none',
  (form) => {
    expect(mayBePast(form)).toBe(false);
  },
);
