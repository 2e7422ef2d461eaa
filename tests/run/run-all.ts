import { rmSync } from 'node:fs';
import { runStep } from './run-step.ts';
import { STEPS } from './steps.ts';

/** `npm test`: every step, also after a failing one; the last line is the sum of the runners' own reports. */
rmSync('dist', { recursive: true, force: true }); // or a failed build would be tested with an old one's files

const lines: string[] = [];
let passed = 0;
let failed = 0;
for (const step of STEPS) {
  console.log(`\n── ${step.name}`);
  const start = performance.now();
  const count = await runStep(step);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  passed += count.passed;
  failed += count.failed;
  lines.push(
    `${count.failed > 0 ? '✗' : '✓'} ${step.name}: ${count.passed} passed, ${count.failed} failed, ${seconds} s`,
  );
}
console.log(`\n${lines.join('\n')}\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
