import 'server-only';
import { type Actor, isStaff } from '@/lib/auth/actor';
import { type Scope, withScope } from '@/lib/auth/with-scope';
import { isId } from '@/lib/db/ids';
import { likelyOfficials } from '@/lib/official/likely';
import { type OfficialView, officialById, searchOfficials } from '@/lib/official/read';
import { type CalendarDate, fromDbDate } from '@/lib/time/calendar-date';
import type { InBoth } from '@/lib/words/locale';
import { type FoundIncident, findIncident } from './find';
import { peopleNamed } from './read-named';

/** More than these are not offered in a list without a search: a case's mark or a name can always be typed. */
const MOST = 200;

export type IncidentChoices = {
  /** People noted who are no case's, and whom the incident's own case is about. */
  people: { id: string; name: string }[];
  /** Letters of its case. */
  letters: { id: string; to: InBoth; sentOn: CalendarDate }[];
  /** Gatherings, those nearest in time first. */
  gatherings: { id: string; kind: string; title: string; onDay: CalendarDate }[];
  /** Bodies of the directory whose name holds what was typed. */
  officials: OfficialView[];
  /** The one already chosen in the address. */
  chosen: OfficialView | null;
};

type Asked = { q: string; to: string };

/** What the forms about an incident offer to choose from; null where there is no such incident for the actor. */
export function readIncidentChoices(
  actor: Actor,
  incidentId: string,
  { q, to }: Asked = { q: '', to: '' },
): Promise<IncidentChoices | null> {
  return withScope(actor, async (scope) => {
    const found = isStaff(actor) ? await findIncident(scope, incidentId) : null;
    if (!found) return null;
    return {
      people: await peopleFor(scope, found),
      letters: await lettersFor(scope, found),
      gatherings: await gatheringsFor(scope, found),
      chosen: isId(to) ? await officialById(scope, to) : null,
      officials: q.trim() ? await searchOfficials(scope, q, found.row.region) : await likelyOfficials(scope, found.row.region ?? 'ZZ'),
    };
  });
}

async function peopleFor(scope: Scope, { row }: FoundIncident): Promise<IncidentChoices['people']> {
  const ids = await scope.db.person.findMany({
    where: { campaignId: scope.actor.campaignId, OR: [{ caseId: null }, ...(row.caseId ? [{ caseId: row.caseId }] : [])] },
    orderBy: [{ caseId: { sort: 'asc', nulls: 'last' } }, { notedOn: 'desc' }],
    take: MOST,
    select: { id: true },
  });
  const named = await peopleNamed(
    scope,
    ids.map(({ id }) => id),
  );
  return ids.flatMap(({ id }) => {
    const name = named.get(id)?.name;
    return name ? [{ id, name }] : [];
  });
}

/** Its own letter is offered also when it is withdrawn: saving the form would untie it unseen. */
async function lettersFor({ db, actor }: Scope, { caseFile, row }: FoundIncident): Promise<IncidentChoices['letters']> {
  if (!caseFile) return [];
  const letters = await db.letter.findMany({
    where: {
      campaignId: actor.campaignId,
      caseId: caseFile.id,
      OR: [{ state: { not: 'withdrawn' } }, ...(row.letterId ? [{ id: row.letterId }] : [])],
    },
    orderBy: [{ sentOn: 'desc' }, { id: 'asc' }],
    take: MOST,
    select: { id: true, toId: true, sentOn: true },
  });
  const bodies = await db.official.findMany({
    where: { campaignId: actor.campaignId, id: { in: letters.map(({ toId }) => toId) } },
    select: { id: true, nameRu: true, nameEn: true },
  });
  return letters.flatMap(({ id, toId, sentOn }) => {
    const to = bodies.find((each) => each.id === toId);
    return to ? [{ id, to: { ru: to.nameRu, en: to.nameEn }, sentOn: fromDbDate(sentOn) }] : [];
  });
}

/** Every gathering is sealed with the campaign's key, also one of a case. The one it is tied to comes first, whatever became of it. */
async function gatheringsFor({ db, keys, actor }: Scope, { row }: FoundIncident): Promise<IncidentChoices['gatherings']> {
  type Row = { id: string; kind: string; onDay: CalendarDate; titleSealed: Uint8Array };
  const rows = await db.$queryRaw<Row[]>`
    SELECT g.id, g.kind, g.on_day::text AS "onDay", g.title_sealed AS "titleSealed" FROM gathering g
    WHERE g.campaign_id = ${actor.campaignId}::uuid AND (g.withdrawn_on IS NULL OR g.id = ${row.gatheringId}::uuid)
    ORDER BY g.id IS NOT DISTINCT FROM ${row.gatheringId}::uuid DESC, abs(g.on_day - ${fromDbDate(row.onDay)}::text::date), g.id LIMIT ${MOST}`;
  const key = await keys.ofCampaign();
  return rows.map(({ titleSealed, ...each }) => ({ ...each, title: key.open('gathering.title', each.id, titleSealed) }));
}
