import 'server-only';
import { type Db, inScope, setScope } from '@/lib/db/scope';
import { hex } from './tokens';

/** Before anyone is signed in: the set-up's row, and nothing of any campaign. */
export const inScopeOfGate = <T>(work: (db: Db) => Promise<T>): Promise<T> => inScope({ gate: 'on' }, work);

/** What whoever holds an invitation's code may see: that invitation. */
export const inScopeOfCode = <T>(codeHash: Uint8Array, work: (db: Db) => Promise<T>): Promise<T> => inScope({ code: hex(codeHash) }, work);

/** Lets a transaction that founds a campaign also close the set-up behind it. */
export const openGate = (db: Db): Promise<void> => setScope(db, { gate: 'on' });
