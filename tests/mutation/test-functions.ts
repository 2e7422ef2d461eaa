import * as expectations from '@vitest/expect';

/** A test as its file registered it. */
export interface RegisteredTest {
  readonly id: string;
  readonly run: () => unknown;
}

const registered: RegisteredTest[] = [];
const around: string[] = [];

function registerTest(name: string, run: () => unknown): void {
  // Rows of a table and tests of two files may have one name: the place in the order tells them apart.
  registered.push({ id: `${registered.length} ${[...around, name].join(' ')}`, run });
}

function registerEach(rows: readonly unknown[]) {
  return (name: string, body: (...row: unknown[]) => unknown): void => {
    for (const row of rows) registerTest(name, () => (Array.isArray(row) ? body(...(row as unknown[])) : body(row)));
  };
}

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

export const expect = Object.assign(
  (value: unknown, message?: string) => chai.expect(value, message),
  (globalThis as Record<symbol, unknown>)[expectations.ASYMMETRIC_MATCHERS_OBJECT],
);

export function readTests(): readonly RegisteredTest[] {
  return registered;
}
