import type { Cell, Median } from '../facts';
import type { Value } from './chart';

/** Below this a share of rounded numbers would say more than is known. */
export const SMALLEST_BASE = 20;

export const count = (cell: Cell): Value => cell ?? 'hidden';

/** Whole percent, of published numbers only: nothing can be learned from it that they do not say. */
export function percent(part: Cell, whole: Cell): Value {
  if (part === null || whole === null) return 'hidden';
  return whole < SMALLEST_BASE ? 'too_few' : Math.min(100, Math.round((part / whole) * 100));
}

export const days = (median: Median): Value => (median === null ? 'hidden' : (median.days ?? 'not_reached'));

export const medianBase = (median: Median): Value => median?.n ?? 'hidden';
