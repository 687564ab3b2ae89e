import 'server-only';
import { type Actor, isStaff } from '@/lib/auth/actor';
import { asAnybody } from '@/lib/auth/stranger';
import { type Scope, withScope } from '@/lib/auth/with-scope';
import { chooseVersion } from '@/lib/petition/language';
import type { Words } from '@/lib/words/words';
import type { EventView } from './event-view';

/**
 * Says of events that tell of a petition which one it is, and where everybody can read it. A family is told of a petition what a
 * stranger may read, and so it is read as a stranger reads it: of one that is not public her event says no name.
 * Part of what readTimeline and readDeskCase read: whether the events are the actor's is theirs to know.
 */
export async function namePetitions(events: EventView[], actor: Actor, w: Words): Promise<EventView[]> {
  const ids = [...new Set(events.flatMap(({ noun, thingId }) => (noun === 'petition' && thingId ? [thingId] : [])))];
  if (ids.length === 0) return events;
  const { slug, petitions } = await (isStaff(actor) ? withScope : asAnybody)(actor, (scope) => petitionsOf(scope, ids));
  return events.map((event) => {
    const petition = event.thingId && petitions.find(({ id }) => id === event.thingId);
    if (!petition) return event;
    const name = chooseVersion(petition.texts, '', w.locale)?.title;
    const title = name ? w.pick({ ru: `${event.title}: «${name}»`, en: `${event.title}: “${name}”` }) : event.title;
    const open = petition.importId === null && (petition.state === 'open' || petition.state === 'closed');
    return { ...event, title, ...(open && { publicPath: `/sign/${slug}/${petition.mark}` }) };
  });
}

async function petitionsOf({ db, actor }: Scope, ids: string[]) {
  const { slug } = await db.campaign.findUniqueOrThrow({ where: { id: actor.campaignId }, select: { slug: true } });
  const petitions = await db.petition.findMany({
    where: { campaignId: actor.campaignId, id: { in: ids } },
    select: { id: true, mark: true, state: true, importId: true, texts: { select: { lang: true, title: true } } },
  });
  return { slug, petitions };
}
