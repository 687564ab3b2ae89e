import 'server-only';
import type { FieldKey } from '@/lib/auth/keyring';
import type { Scope } from '@/lib/auth/with-scope';
import { type CalendarDate, fromDbDate } from '@/lib/time/calendar-date';

export type OwnText = {
  id: string;
  title: string;
  lang: 'ru' | 'en';
  body: string;
  /** The shipped template it stands in for. */
  replaces: string | null;
  changedOn: CalendarDate;
  archivedOn: CalendarDate | null;
};

type Row = {
  id: string;
  lang: string;
  replaces: string | null;
  titleSealed: Uint8Array;
  bodySealed: Uint8Array;
  changedOn: Date;
  archivedOn: Date | null;
};

/** The campaign's own texts in the order in which they were added: those in use, or with `all` those put away too. */
export async function ownTextsOf({ db, keys, actor }: Scope, { all = false } = {}): Promise<OwnText[]> {
  const rows = await db.ownText.findMany({
    where: { campaignId: actor.campaignId, ...(all ? {} : { archivedOn: null }) },
    orderBy: { seq: 'asc' },
  });
  const key = rows.length > 0 ? await keys.ofCampaign() : null;
  return key ? rows.map((row) => ownTextView(row, key)) : [];
}

export const ownTextView = (row: Row, key: FieldKey): OwnText => ({
  id: row.id,
  title: key.open('own_text.title', row.id, row.titleSealed),
  body: key.open('own_text.body', row.id, row.bodySealed),
  lang: row.lang === 'en' ? 'en' : 'ru',
  replaces: row.replaces,
  changedOn: fromDbDate(row.changedOn),
  archivedOn: row.archivedOn && fromDbDate(row.archivedOn),
});
