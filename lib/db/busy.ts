/** Codes of Prisma and of Postgres that say "later", not "never": no connection in time, too many of them, a lock not had. */
const LATER = new Set(['P2024', 'P2028', 'P2034', 'P1001', 'P1002', 'P1008', 'P1017', '53300', '57P03', '55P03', '40001', '40P01']);

/** A statement by hand that fails keeps the code of Postgres in here. */
type Meta = { code?: unknown; driverAdapterError?: { cause?: { originalCode?: unknown } } };

/** Whether an error means that too much is going on, so that the same thing may go through in a minute. */
export function isBusy(error: unknown): boolean {
  const { code, meta, message } = (error ?? {}) as { code?: unknown; meta?: Meta; message?: unknown };
  return (
    [code, meta?.code, meta?.driverAdapterError?.cause?.originalCode].some((each) => LATER.has(String(each))) ||
    /timeout exceeded when trying to connect/i.test(String(message ?? ''))
  );
}
