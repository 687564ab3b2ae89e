import 'server-only';
import type { Scope } from '@/lib/auth/with-scope';
import { type CalendarDate, fromDbDate } from '@/lib/time/calendar-date';
import { stateOf, type ToldState } from './states';

/** What she told and what was answered, as she sees it: no member, no reason, no case. */
export type TellersView = {
  kind: string;
  region: string | null;
  onDay: CalendarDate | null;
  precision: string;
  text: string;
  contact: string | null;
  toldOn: CalendarDate;
  state: ToldState;
  settledOn: CalendarDate | null;
  messages: { id: string; fromTeller: boolean; text: string; writtenOn: CalendarDate }[];
};

/** Within the scope of whoever knows it. */
export async function tellersView({ db, actor, keys }: Scope, id: string): Promise<TellersView> {
  const row = await db.intake.findFirstOrThrow({
    where: { id, campaignId: actor.campaignId },
    include: { messages: { orderBy: { seq: 'asc' } } },
  });
  const key = await keys.ofCampaign();
  return {
    kind: row.kind,
    region: row.region,
    onDay: row.onDay && fromDbDate(row.onDay),
    precision: row.precision,
    text: key.openOptional('intake.text', row.id, row.textSealed) ?? '',
    contact: key.openOptional('intake.contact', row.id, row.contactSealed),
    toldOn: fromDbDate(row.toldOn),
    state: stateOf(row.state),
    settledOn: row.settledOn && fromDbDate(row.settledOn),
    messages: row.messages.map((message) => ({
      id: message.id,
      fromTeller: message.fromTeller,
      text: key.open('intake_message.text', message.id, message.textSealed),
      writtenOn: fromDbDate(message.writtenOn),
    })),
  };
}
