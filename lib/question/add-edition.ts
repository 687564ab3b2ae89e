import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { type Scope, withScope } from '@/lib/auth/with-scope';
import { campaignOf } from '@/lib/campaign/read';
import { newId } from '@/lib/db/ids';
import { recordEvent } from '@/lib/event/record';
import { once, type Post } from '@/lib/form/receipt';
import { type Refusal, type Result, refused } from '@/lib/form/result';
import { visibleOfficials } from '@/lib/official/access';
import { type CalendarDate, minDay, toDbDate } from '@/lib/time/calendar-date';
import { mayKeepEditions } from './access';

export type ToldEdition = {
  kind: string;
  onDay: CalendarDate;
  nameRu: string;
  nameEn: string | null;
  source: string | null;
  /** Who takes the questions. */
  officialId: string | null;
};
export type EditionDone = Result<{ editionId: string }>;

/** Lists an occasion to ask: a press conference, a direct line; held already or still to come. */
export function addEdition(actor: Actor, typed: ToldEdition, post?: Post): Promise<EditionDone> {
  return withScope(actor, (scope) =>
    once(scope, post, async () => {
      if (!mayKeepEditions(actor)) return refused('not_allowed');
      const unknown = await unknownOfficial(scope, typed);
      if (unknown) return unknown;
      const { today } = await campaignOf(scope);
      const id = newId();
      const who = { addedBy: actor.memberId, addedOn: toDbDate(today) };
      await scope.db.edition.createMany({ data: [{ id, campaignId: actor.campaignId, ...editionColumns(typed), ...who }] });
      const payload = { kind: typed.kind, on: typed.onDay };
      await recordEvent(scope, { kind: 'edition_added', thingId: id, onDay: minDay(typed.onDay, today), payload });
      return { ok: true, editionId: id };
    }),
  );
}

export async function unknownOfficial({ db, actor }: Scope, { officialId }: ToldEdition): Promise<Refusal | null> {
  if (!officialId) return null;
  const official = await db.official.findFirst({ where: { id: officialId, ...visibleOfficials(actor) }, select: { id: true } });
  return official ? null : refused('not_in_list', 'officialId');
}

/** Without a name in English it goes by its Russian one. */
export const editionColumns = ({ onDay, nameRu, nameEn, ...told }: ToldEdition) => ({
  ...told,
  onDay: toDbDate(onDay),
  nameRu,
  nameEn: nameEn ?? nameRu,
});
