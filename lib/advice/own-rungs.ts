import 'server-only';
import type { FieldKey } from '@/lib/auth/keyring';
import type { Scope } from '@/lib/auth/with-scope';
import type { Standing } from '@/lib/letter/rules';
import { type CalendarDate, fromDbDate } from '@/lib/time/calendar-date';
import { KINDS, LIVE } from './kinds-of-reply';
import type { Rung } from './rung';

export const TERM_UNITS = ['calendar', 'months'] as const;
export type TermUnit = (typeof TERM_UNITS)[number];

export type OwnRung = {
  id: string;
  title: string;
  plain: string;
  article: string | null;
  replyKinds: string[];
  standings: string[];
  categories: string[];
  termAmount: number | null;
  termUnit: TermUnit | null;
  officialId: string | null;
  textId: string | null;
  addedOn: CalendarDate;
  archivedOn: CalendarDate | null;
};

type Row = Omit<OwnRung, 'title' | 'plain' | 'article' | 'termUnit' | 'addedOn' | 'archivedOn'> & {
  titleSealed: Uint8Array;
  plainSealed: Uint8Array;
  articleSealed: Uint8Array | null;
  termUnit: string | null;
  addedOn: Date;
  archivedOn: Date | null;
};

export const ownRungView = ({ titleSealed, plainSealed, articleSealed, ...row }: Row, key: FieldKey): OwnRung => ({
  ...row,
  title: key.open('own_rung.title', row.id, titleSealed),
  plain: key.open('own_rung.plain', row.id, plainSealed),
  article: key.openOptional('own_rung.article', row.id, articleSealed),
  termUnit: TERM_UNITS.find((unit) => unit === row.termUnit) ?? null,
  addedOn: fromDbDate(row.addedOn),
  archivedOn: row.archivedOn && fromDbDate(row.archivedOn),
});

/** The campaign's own steps as the ladder takes them, beside the shipped ones. */
export async function ownRungsOf(scope: Scope, jurisdiction: string): Promise<Rung[]> {
  const { db, keys, actor } = scope;
  const rows = await db.ownRung.findMany({ where: { campaignId: actor.campaignId, archivedOn: null }, orderBy: { seq: 'asc' } });
  if (rows.length === 0) return [];
  const key = await keys.ofCampaign();
  return rows.map((row) => rungOf(ownRungView(row, key), jurisdiction));
}

const SOURCE = { ru: 'шаг вашей кампании', en: 'a step of your campaign’s own' };
const NO_ARTICLE = { ru: 'основание не указано', en: 'no ground is given' };
const inBoth = (text: string) => ({ ru: text, en: text });

/**
 * A campaign's step as a rung: never verified, said to be the campaign's own, open where its boxes are ticked
 * (none ticked: anywhere), and not to a body that ended the correspondence. Its last day counts from the answer,
 * or for silence from the day after the law's last day.
 */
export function rungOf(own: OwnRung, jurisdiction: string): Rung {
  const kinds = own.replyKinds.length > 0 ? own.replyKinds : KINDS;
  const standings = own.standings.length > 0 ? (own.standings as Standing[]) : LIVE;
  return {
    code: `own-${own.id}`,
    jurisdictions: [jurisdiction],
    title: inBoth(own.title),
    plain: inBoth(own.plain),
    article: own.article ? inBoth(own.article) : NO_ARTICLE,
    source: SOURCE,
    checkedOn: own.addedOn,
    verified: false,
    template: null,
    textId: own.textId,
    addressee: own.officialId ? { officialId: own.officialId } : own.textId ? 'same' : null,
    about: null,
    cells: [{ kinds, standings }],
    ...(own.categories.length > 0 ? { categories: own.categories } : {}),
    needs: [],
    bars: ['ended'],
    opensAfter: null,
    lastDay: own.termAmount && own.termUnit ? { from: 'learning', amount: own.termAmount, unit: own.termUnit } : null,
    because: ['sent', 'answer', 'openPoints'],
  };
}
