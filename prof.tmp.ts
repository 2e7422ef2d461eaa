import { chromium } from '@playwright/test';
import { generateQuotations } from './tests/bench/generate-quotations.ts';
import { serveStory } from './tests/e2e/support/serve-story.ts';
const host = await serveStory(generateQuotations({ quotations: 100_000, articles: 2_000, speakers: 600 }));
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
const p = await (await b.newContext({ viewport: { width: 1280, height: 720 } })).newPage();
await p.goto(`${host.origin}/stories/generated/quotes`);
await p.getByText('Making 100000 quotations searchable').waitFor({ state: 'detached', timeout: 60000 });
await p
  .getByText(/100000 quotations/)
  .first()
  .waitFor({ timeout: 60000 });
await p.waitForTimeout(1500);
const c = await p.context().newCDPSession(p);
await c.send('Profiler.enable');
await c.send('Profiler.setSamplingInterval', { interval: 200 });
await c.send('Profiler.start');
const f = p.getByRole('combobox', { name: 'Search quotations' });
const t: number[] = [];
for (const w of ['harbour bridge', 'winter council', 'nobody has told me that']) {
  await f.fill('');
  for (const ch of w) {
    await f.press(ch === ' ' ? 'Space' : ch);
    await p.locator('[data-stale="false"]').waitFor();
    await p.waitForTimeout(60);
  }
}
const { profile } = await c.send('Profiler.stop');
const self = new Map<string, number>();
const dt = profile.timeDeltas!;
const byId = new Map(profile.nodes.map((n) => [n.id, n]));
profile.samples!.forEach((s, i) => {
  const n = byId.get(s)!;
  const k = `${n.callFrame.functionName}@${n.callFrame.url.split('/').pop()}:${n.callFrame.lineNumber}:${n.callFrame.columnNumber}`;
  self.set(k, (self.get(k) ?? 0) + dt[i]! / 1000);
});
console.log(
  [...self]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 25)
    .map(([k, v]) => v.toFixed(0) + ' ' + k)
    .join('\n'),
);
await b.close();
host.close();
