import type { Result } from '@/lib/form/result';

/** What a test prepares is not refused: a refusal here is a mistake of the test. */
export function must<T extends object>(result: Result<T>): { ok: true } & T {
  if (result.ok) return result;
  throw new Error(`Refused: ${result.reason}${result.field ? ` (${result.field})` : ''}.`);
}
