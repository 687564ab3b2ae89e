import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { type Scope, withScope } from '@/lib/auth/with-scope';
import { campaignOf } from '@/lib/campaign/read';
import { officialsByIds } from '@/lib/official/read';
import { type CalendarDate, fromDbDate } from '@/lib/time/calendar-date';
import type { InBoth } from '@/lib/words/locale';
import { findPetition, type PetitionRow } from './find';
import { type Looked, lookedAt } from './looked-at';
import { type LetterOfPetition, lettersOf } from './read-letters';
import { meaningOf } from './threshold-meanings';

export type Tally = { online: number; paper: number; imported: number; total: number };
export type TallyLine = Tally & { dimension: string; code: string; name: string | null };

export type PetitionView = PetitionRow & {
  slug: string;
  today: CalendarDate;
  texts: { lang: string; title: string; body: string }[];
  addressees: { id: string; name: InBoth }[];
  thresholds: { signatures: number; name: InBoth; reachedOn: CalendarDate | null }[];
  total: Tally;
  /** By region first, the most first; then what imports brought. */
  tallies: TallyLine[];
  /** Signatures given online, by what became of them. */
  states: Record<string, number>;
  looked: Looked;
  bursts: { id: string; onDay: CalendarDate; signatures: number }[];
  strikes: { id: string; reason: string; signatures: number; struckOn: CalendarDate; undoneOn: CalendarDate | null }[];
  letters: LetterOfPetition[];
};

const NOTHING: Tally = { online: 0, paper: 0, imported: 0, total: 0 };
const MOST_STRIKES = 50;

/** A petition as the desk sees it; null where there is none. */
export function readPetition(actor: Actor, petitionId: string): Promise<PetitionView | null> {
  return withScope(actor, async (scope) => {
    const petition = await findPetition(scope, petitionId);
    if (!petition) return null;
    const { db } = scope;
    const where = { campaignId: actor.campaignId, petitionId };
    const { slug, today } = await campaignOf(scope);
    const texts = await db.petitionText.findMany({ where, orderBy: { lang: 'asc' }, select: { lang: true, title: true, body: true } });
    const thresholds = await db.petitionThreshold.findMany({ where, orderBy: { signatures: 'asc' } });
    const strikes = await db.signatureStrike.findMany({ where, orderBy: { seq: 'desc' }, take: MOST_STRIKES });
    const { total, tallies } = await talliesOf(scope, petitionId);
    return {
      ...petition,
      slug,
      today,
      texts,
      addressees: await addresseesOf(scope, petitionId),
      thresholds: thresholds.map(({ signatures, meaning, labelRu, labelEn, reachedOn }) => ({
        signatures,
        name: meaningOf(meaning, { ru: labelRu, en: labelEn }),
        reachedOn: reachedOn && fromDbDate(reachedOn),
      })),
      total,
      tallies,
      states: await statesOf(scope, petitionId),
      looked: await lookedAt(scope, petitionId, total.online),
      bursts: await burstsOf(scope, petitionId),
      strikes: strikes.map(({ id, reason, signatures, struckOn, undoneOn }) => ({
        id,
        reason,
        signatures,
        struckOn: fromDbDate(struckOn),
        undoneOn: undoneOn && fromDbDate(undoneOn),
      })),
      letters: await lettersOf(scope, petitionId),
    };
  });
}

export async function addresseesOf(scope: Scope, petitionId: string): Promise<{ id: string; name: InBoth }[]> {
  const { db, actor } = scope;
  const rows = await db.petitionAddressee.findMany({ where: { campaignId: actor.campaignId, petitionId }, select: { officialId: true } });
  const bodies = await officialsByIds(
    scope,
    rows.map(({ officialId }) => officialId),
  );
  return [...bodies.values()].map(({ id, nameRu, nameEn }) => ({ id, name: { ru: nameRu, en: nameEn } }));
}

async function talliesOf({ db, actor }: Scope, petitionId: string): Promise<{ total: Tally; tallies: TallyLine[] }> {
  const rows = await db.petitionTally.findMany({ where: { campaignId: actor.campaignId, petitionId } });
  const lines = rows.map(({ dimension, code, name, online, paper, imported }) => ({
    ...{ dimension, code, name, online, paper, imported },
    total: online + paper + imported,
  }));
  const last = (dimension: string) => (dimension === 'region' ? 0 : 1);
  return {
    total: lines.find(({ dimension, code }) => dimension === 'total' && code === '') ?? NOTHING,
    tallies: lines
      .filter(({ dimension, total }) => dimension !== 'total' && total > 0)
      .sort(
        (a, b) =>
          last(a.dimension) - last(b.dimension) ||
          a.dimension.localeCompare(b.dimension) ||
          b.total - a.total ||
          a.code.localeCompare(b.code),
      ),
  };
}

async function statesOf({ db, actor }: Scope, petitionId: string): Promise<Record<string, number>> {
  const rows = await db.$queryRaw<{ state: string; n: number }[]>`
    SELECT state, count(*)::int AS n FROM signature WHERE campaign_id = ${actor.campaignId}::uuid AND petition_id = ${petitionId}::uuid GROUP BY state`;
  return Object.fromEntries(rows.map(({ state, n }) => [state, n]));
}

async function burstsOf({ db, actor }: Scope, petitionId: string): Promise<PetitionView['bursts']> {
  return db.$queryRaw<PetitionView['bursts']>`
    SELECT b.id, b.on_day::text AS "onDay", count(s.id)::int AS signatures FROM signature_burst b
    LEFT JOIN signature s ON s.campaign_id = b.campaign_id AND s.petition_id = b.petition_id AND s.burst_id = b.id AND s.state = 'waiting'
    WHERE b.campaign_id = ${actor.campaignId}::uuid AND b.petition_id = ${petitionId}::uuid AND b.state = 'waiting'
    GROUP BY b.id, b.on_day, b.seq HAVING count(s.id) > 0 ORDER BY b.seq`;
}
