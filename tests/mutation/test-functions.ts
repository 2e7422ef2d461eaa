import { readFileSync } from 'node:fs';
import * as expectations from '@vitest/expect';

/** A test as its file registered it. */
export interface RegisteredTest {
  readonly id: string;
  readonly file: string;
  /** It asks how long something takes: under load, and with code that counts its steps, that says nothing. */
  readonly isOfSpeed: boolean;
  readonly run: () => unknown;
}

const registered: RegisteredTest[] = [];
const around: string[] = [];
let from = '';

type Body = (...row: unknown[]) => unknown;

function register(name: string, body: Body, row: readonly unknown[]): void {
  // Rows of a table and tests of two files may have one name: the place in the order tells them apart.
  const id = `${from.replace(/^.*\/(?=src\/|tests\/)/u, '')} ${registered.length} ${[...around, name].join(' ')}`;
  const isOfSpeed = /workSeconds|no faster/u.test(`${id} ${String(body)}`);
  registered.push({ id, file: from, isOfSpeed, run: () => body(...row) });
}

/** Options may stand before the body or behind it, and mean nothing here. */
const toBody = (parts: readonly unknown[]): Body => parts.find((part) => typeof part === 'function') as Body;

const registerTest = (name: string, ...parts: unknown[]): void => register(name, toBody(parts), []);

const registerEach =
  (rows: readonly unknown[]) =>
  (name: string, ...parts: unknown[]): void => {
    for (const row of rows) register(name, toBody(parts), Array.isArray(row) ? row : [row]);
  };

// What the test files get in place of Vitest's: it only registers, so that one process runs any of them at any time.
export const it = Object.assign(registerTest, { each: registerEach });

export function describe(name: string, body: () => void): void {
  around.push(name);
  body();
  around.pop();
}

const { chai } = expectations;
chai.use(expectations.JestExtend);
chai.use(expectations.JestChaiExpect);
chai.use(expectations.JestAsymmetricMatchers);

// What was recorded is only compared here, never written.
chai.use((_, util) => {
  util.addMethod(chai.Assertion.prototype, 'toMatchFileSnapshot', function (this: object, file: string) {
    chai.expect(util.flag(this, 'object')).to.equal(readFileSync(file, 'utf8'));
  });
});

export const expect = Object.assign(
  (value: unknown, message?: string) => chai.expect(value, message),
  chai.expect,
  (globalThis as Record<symbol, unknown>)[expectations.ASYMMETRIC_MATCHERS_OBJECT],
);

/** What is registered from now on stands in this file. */
export function beginFile(file: string): void {
  from = file;
}

export function readTests(): readonly RegisteredTest[] {
  return registered;
}
