import 'server-only';
import { type Actor, isStranger } from '@/lib/auth/actor';
import { type Scope, withScope } from '@/lib/auth/with-scope';
import { petitionRow } from '@/lib/petition/find';
import { erasesOn, isOpenOn, takesSignatures } from '@/lib/petition/rules';
import { meaningOf } from '@/lib/petition/threshold-meanings';
import { type CalendarDate, fromDbDate } from '@/lib/time/calendar-date';
import { today } from '@/lib/time/clock';
import type { InBoth } from '@/lib/words/locale';
import { issueToken } from './form-token';
import { publicCount } from './public-count';

export type PublicAnswer = {
  key: string;
  to: InBoth;
  on: CalendarDate;
  what: 'handed_in' | 'sent' | 'answered';
  answerKind: string | null;
};

export type PublicPetition = {
  campaign: { slug: string; name: InBoth };
  mark: string;
  kind: string;
  state: 'open' | 'closed';
  today: CalendarDate;
  openedOn: CalendarDate | null;
  closesOn: CalendarDate | null;
  closedOn: CalendarDate | null;
  texts: { lang: string; title: string; body: string }[];
  addressees: { id: string; name: InBoth }[];
  /** As the public sees it: public-count.ts. */
  total: number;
  exact: boolean;
  thresholds: { signatures: number; name: InBoth; reachedOn: CalendarDate | null }[];
  answers: PublicAnswer[];
  eraseAfterDays: number;
  /** The day the signers are erased, once it is known. */
  erasesOn: CalendarDate | null;
  /** A fresh form's; null where nothing can be signed here. */
  token: string | null;
};

const PUBLIC = {
  texts: { orderBy: { lang: 'asc' } },
  addressees: true,
  thresholds: { orderBy: { signatures: 'asc' } },
  // Nothing sealed is even read.
  handIns: { select: { id: true, officialId: true, onDay: true }, orderBy: { onDay: 'asc' } },
  letters: { orderBy: { sentOn: 'asc' } },
} as const;

/** A petition as whoever has its address sees it, with a fresh form where it can be signed. For strangers. */
export function readPublicPetition(actor: Actor, mark: string): Promise<PublicPetition | null> {
  if (!isStranger(actor) || mark.length > 60) return Promise.resolve(null);
  return withScope(actor, async (scope) => {
    const { db, keys } = scope;
    const { campaignId } = actor;
    const campaign = await db.campaign.findFirstOrThrow({
      where: { id: actor.campaignId },
      select: { slug: true, nameRu: true, nameEn: true, timeZone: true },
    });
    const found = await db.petition.findFirst({ where: { campaignId, mark }, include: PUBLIC });
    if (!found) return null;
    const { texts, addressees, thresholds, handIns, letters, ...row } = found;
    const petition = petitionRow(row);
    const on = today(campaign.timeZone);
    const names = await namesOf(scope, [
      ...addressees.map(({ officialId }) => officialId),
      ...handIns.map(({ officialId }) => officialId),
      ...letters.flatMap(({ toId }) => toId ?? []),
    ]);
    const to = (id: string | null): InBoth => names.get(id ?? '') ?? { ru: 'орган', en: 'a body' };
    const ends = petition.closedOn ?? petition.closesOn;
    const open = isOpenOn(petition, on);
    const { total, exact } = await publicCount(scope, petition.id, open);
    return {
      campaign: { slug: campaign.slug, name: { ru: campaign.nameRu, en: campaign.nameEn } },
      mark: petition.mark,
      kind: petition.kind,
      state: open ? 'open' : 'closed',
      today: on,
      openedOn: petition.openedOn,
      closesOn: petition.closesOn,
      closedOn: petition.closedOn,
      texts: texts.map(({ lang, title, body }) => ({ lang, title, body })),
      addressees: addressees.map(({ officialId }) => ({ id: officialId, name: to(officialId) })),
      total,
      exact,
      thresholds: thresholds.map(({ signatures, meaning, labelRu, labelEn, reachedOn }) => ({
        signatures,
        name: meaningOf(meaning, { ru: labelRu, en: labelEn }),
        reachedOn: reachedOn && fromDbDate(reachedOn),
      })),
      answers: answersOf(handIns, letters, to),
      eraseAfterDays: petition.eraseAfterDays,
      erasesOn: ends && erasesOn(ends, petition.eraseAfterDays),
      token: takesSignatures(petition, on) ? await issueToken(keys, petition.id) : null,
    };
  });
}

type HandIn = { id: string; officialId: string; onDay: Date };
type Letter = { letterId: string; toId: string | null; sentOn: Date | null; answeredOn: Date | null; answerKind: string | null };

/** What became of it, in the order of days: handed in, sent, answered. */
function answersOf(handIns: readonly HandIn[], letters: readonly Letter[], to: (id: string | null) => InBoth): PublicAnswer[] {
  const line = (key: string, toId: string | null, on: Date, what: PublicAnswer['what'], answerKind: string | null = null) => [
    { key: `${what} ${key}`, to: to(toId), on: fromDbDate(on), what, answerKind },
  ];
  return [
    ...handIns.flatMap(({ id, officialId, onDay }) => line(id, officialId, onDay, 'handed_in')),
    ...letters.flatMap(({ letterId, toId, sentOn }) => (sentOn ? line(letterId, toId, sentOn, 'sent') : [])),
    ...letters.flatMap(({ letterId, toId, answeredOn, answerKind }) =>
      answeredOn ? line(letterId, toId, answeredOn, 'answered', answerKind) : [],
    ),
  ].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

async function namesOf({ db, actor }: Scope, ids: readonly string[]): Promise<Map<string, InBoth>> {
  const rows = await db.official.findMany({
    where: { campaignId: actor.campaignId, id: { in: [...new Set(ids)] } },
    select: { id: true, nameRu: true, nameEn: true },
  });
  return new Map(rows.map(({ id, nameRu, nameEn }) => [id, { ru: nameRu, en: nameEn }]));
}
