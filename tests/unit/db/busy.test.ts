import { describe, expect, it } from 'vitest';
import { isBusy } from '@/lib/db/busy';

/** As Prisma gives it when a statement by hand fails. */
const byHand = (originalCode: string) => ({ code: 'P2010', meta: { driverAdapterError: { cause: { originalCode } } }, message: 'x' });

describe('too much going on', () => {
  it('is told from what will never go through, also in a statement by hand', () => {
    for (const busy of [
      { code: 'P2028' },
      { meta: { code: '40001' } },
      byHand('55P03'),
      new Error('timeout exceeded when trying to connect'),
    ])
      expect(isBusy(busy), JSON.stringify(busy)).toBe(true);
    for (const other of [{ code: 'P2002' }, byHand('23505'), new Error('x'), null, undefined, 'P2028'])
      expect(isBusy(other), JSON.stringify(other)).toBe(false);
  });
});
