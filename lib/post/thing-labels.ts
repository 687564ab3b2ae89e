import 'server-only';
import type { Scope } from '@/lib/auth/with-scope';
import { visibleCases } from '@/lib/case/access';
import { GATHERING_KINDS } from '@/lib/gathering/kinds';
import { incidentKindOf } from '@/lib/incident/kinds';
import { visibleLetters } from '@/lib/letter/access';
import { EDITION_KINDS } from '@/lib/question/edition-kinds';
import { type CalendarDate, fromDbDate } from '@/lib/time/calendar-date';
import type { InBoth } from '@/lib/words/locale';
import type { PostThing } from './things';

/** A thing as a post names it: what it is called, and its day where it has one. */
export type ThingLabel = { noun: PostThing; id: string; label: InBoth; on: CalendarDate | null };

/** The names of things, through the actor's scope; one that is not there any more is left out. In the order of `ids`. */
export async function thingLabels(scope: Scope, noun: PostThing, ids: readonly string[]): Promise<ThingLabel[]> {
  if (ids.length === 0) return [];
  const found = new Map((await LABELS[noun](scope, [...ids])).map(({ id, label, on }) => [id, { noun, id, label, on }]));
  return ids.flatMap((id) => found.get(id) ?? []);
}

type Named = { id: string; label: InBoth; on: CalendarDate | null }[];
const same = (text: string): InBoth => ({ ru: text, en: text });

const LABELS: Record<PostThing, (scope: Scope, ids: string[]) => Promise<Named>> = {
  letter: async ({ db, actor }, ids) => {
    const rows = await db.letter.findMany({
      where: { id: { in: ids }, ...visibleLetters(actor) },
      select: { id: true, toId: true, sentOn: true, caseFile: { select: { ref: true } } },
    });
    const bodies = await db.official.findMany({
      where: { campaignId: actor.campaignId, id: { in: rows.map(({ toId }) => toId) } },
      select: { id: true, nameRu: true, nameEn: true },
    });
    return rows.map(({ id, toId, sentOn, caseFile: { ref } }) => {
      const to = bodies.find((body) => body.id === toId);
      return { id, on: fromDbDate(sentOn), label: { ru: `${to?.nameRu ?? '…'} · ${ref}`, en: `${to?.nameEn ?? '…'} · ${ref}` } };
    });
  },
  case: async ({ db, actor, keys }, ids) => {
    const rows = await db.case.findMany({
      where: { id: { in: ids }, ...visibleCases(actor) },
      select: { id: true, ref: true, aliasSealed: true, keyWrapped: true },
    });
    return Promise.all(
      rows.map(async (row) => {
        const alias = (await keys.ofCase(row)).open('case.alias', row.id, row.aliasSealed);
        return { id: row.id, on: null, label: same(`${row.ref} · ${alias}`) };
      }),
    );
  },
  gathering: async ({ db, actor, keys }, ids) => {
    const rows = await db.gathering.findMany({
      where: { id: { in: ids }, campaignId: actor.campaignId },
      select: { id: true, kind: true, onDay: true, titleSealed: true },
    });
    const key = await keys.ofCampaign();
    return rows.map(({ id, kind, onDay, titleSealed }) => {
      const title = key.open('gathering.title', id, titleSealed);
      const name = GATHERING_KINDS.find(({ code }) => code === kind)?.name ?? same(kind);
      return { id, on: fromDbDate(onDay), label: { ru: `${name.ru}: ${title}`, en: `${name.en}: ${title}` } };
    });
  },
  // What is told of an incident is sealed with its case's key, and needs no opening here: its kind and day name it.
  incident: async ({ db, actor }, ids) => {
    const rows = await db.incident.findMany({
      where: { id: { in: ids }, campaignId: actor.campaignId },
      select: { id: true, kind: true, onDay: true },
    });
    return rows.map(({ id, kind, onDay }) => ({ id, on: fromDbDate(onDay), label: incidentKindOf(kind).name }));
  },
  petition: async ({ db, actor }, ids) => {
    const rows = await db.petitionText.findMany({
      where: { petitionId: { in: ids }, campaignId: actor.campaignId },
      select: { petitionId: true, lang: true, title: true },
    });
    return ids.flatMap((id) => {
      const texts = rows.filter(({ petitionId }) => petitionId === id);
      const of = (lang: string) => (texts.find((each) => each.lang === lang) ?? texts[0])?.title ?? '…';
      return texts.length > 0 ? [{ id, on: null, label: { ru: of('ru'), en: of('en') } }] : [];
    });
  },
  edition: async ({ db, actor }, ids) => {
    const rows = await db.edition.findMany({
      where: { id: { in: ids }, campaignId: actor.campaignId },
      select: { id: true, kind: true, onDay: true, nameRu: true, nameEn: true },
    });
    return rows.map(({ id, kind, onDay, nameRu, nameEn }) => {
      const named = EDITION_KINDS[kind as keyof typeof EDITION_KINDS] ?? same(kind);
      return { id, on: fromDbDate(onDay), label: { ru: nameRu || named.ru, en: nameEn || named.en } };
    });
  },
};
