import 'server-only';
import type { Keyring } from '@/lib/auth/keyring';
import type { Scope } from '@/lib/auth/with-scope';
import { takesSignatures } from '@/lib/petition/rules';
import type { PetitionState } from '@/lib/petition/states';
import { type CalendarDate, fromDbDate } from '@/lib/time/calendar-date';
import { now, today } from '@/lib/time/clock';

/** What signing must know of a petition. */
export type OpenPetition = {
  id: string;
  totalCap: number | null;
  regionCap: number | null;
  minFormSeconds: number;
  burstPerMinute: number;
  today: CalendarDate;
};

type Row = Omit<OpenPetition, 'today'> & { state: PetitionState; online: boolean; closesOn: CalendarDate | null; timeZone: string };

/** An open petition, and the keys to sign it with. */
export type Open = { petition: OpenPetition; keys: Keyring };

type Read = { row: Row | null; keys: Keyring };
/** The rules of petitions, by campaign and address, as they were less than a second ago. On globalThis because a bundler may load this file twice. */
const house = globalThis as unknown as { homewardOpenPetitions?: Map<string, { at: number; reading: Promise<Read> }> };
const FRESH_MS = 1_000;

/**
 * The petition at an address, if it can be signed today. Every signature asks, so the rules are remembered for a second, and who asks meanwhile
 * waits for the same reading; they cannot change while it is open, and that it is open still is asked again by the statement that
 * inserts (signature-row.ts). `read` is `readRules` in a stranger's scope.
 */
export async function openPetition(campaignId: string, mark: string, read: () => Promise<Read>): Promise<Open | null> {
  house.homewardOpenPetitions ??= new Map();
  const remembered = house.homewardOpenPetitions;
  const key = `${campaignId} ${mark}`;
  const at = now().getTime();
  let last = remembered.get(key);
  if (!last || Math.abs(at - last.at) >= FRESH_MS) {
    last = { at, reading: read() };
    remembered.set(key, last);
  }
  const forget = () => remembered.get(key) === last && remembered.delete(key);
  const { row, keys } = await last.reading.catch((error) => {
    forget();
    throw error;
  });
  const on = row && today(row.timeZone);
  if (row && on && takesSignatures(row, on)) return { petition: { ...row, today: on }, keys };
  forget();
  return null;
}

/** What is remembered. The key is unwrapped here: what seals and digests afterwards asks the database nothing. */
export async function readRules(scope: Scope, mark: string): Promise<Read> {
  await scope.keys.campaign();
  return { row: await readRow(scope, mark), keys: scope.keys };
}

async function readRow({ db, actor }: Scope, mark: string): Promise<Row | null> {
  const [row] = await db.$queryRaw<(Omit<Row, 'closesOn'> & { closesOn: Date | null })[]>`
    SELECT p.id, p.state, p.online, p.closes_on AS "closesOn", p.total_cap AS "totalCap", p.region_cap AS "regionCap",
      p.min_form_seconds AS "minFormSeconds", p.burst_per_minute AS "burstPerMinute", c.time_zone AS "timeZone"
    FROM petition p JOIN campaign c ON c.id = p.campaign_id WHERE p.campaign_id = ${actor.campaignId}::uuid AND p.mark = ${mark}`;
  return row ? { ...row, closesOn: row.closesOn && fromDbDate(row.closesOn) } : null;
}
