/** To one decimal, so that a picture changes only where a reader could see it. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
