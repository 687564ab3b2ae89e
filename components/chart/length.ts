/** A share of the whole (0 … 1) as a class: n-0 … n-100. Classes, since the CSP of the pages forbids style attributes. */
export function lengthOf(share: number): string {
  const whole = Math.round(Math.min(1, Math.max(0, share)) * 100);
  return `n-${whole}`;
}
