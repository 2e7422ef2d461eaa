/**
 * The first millisecond of a day in UTC; months count from 1, and those and days beyond the last go on into the next.
 * `Date.UTC` takes the years 0 to 99 for the twentieth century; `setUTCFullYear` does not.
 */
export const toUtcMs = (year: number, month: number, day: number): number =>
  new Date(0).setUTCFullYear(year, month - 1, day);
