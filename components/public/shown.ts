import type { Column, Value } from '@/lib/publication/charts/chart';
import type { Words } from '@/lib/words/words';

/** A published value in words: a number, or why there is none. */
export function shown(w: Words, value: Value | undefined, unit: Column['unit']): string {
  if (typeof value !== 'number') return w.t(`public.value.${value ?? 'hidden'}`);
  // Shares are made of rounded numbers, so they are about right and say so.
  return unit === 'percent' ? `≈\u00a0${w.percent(value / 100)}` : w.number(value);
}
