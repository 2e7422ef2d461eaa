/** Something and nothing must not look the same: a share that would round to nothing is called less than one. */
export function toPercent(share: number): string {
  return share > 0 && share < 0.01 ? 'less than 1 %' : `${Math.round(share * 100)} %`;
}
