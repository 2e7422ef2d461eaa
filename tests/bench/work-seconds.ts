/**
 * The seconds of processor time that a call takes, all threads of this process together. Tests of speed measure
 * this and not the clock, which would also count what else the machine does.
 */
export function workSeconds(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
