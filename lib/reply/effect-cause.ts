import 'server-only';
import type { FieldKey } from '@/lib/auth/keyring';
import type { Scope } from '@/lib/auth/with-scope';
import type { CampaignView } from '@/lib/campaign/read';
import type { findLetter } from '@/lib/letter/find';
import { CLOCKED_BODY, type ClockedHop, hopDays } from '@/lib/letter/hop-row';
import { type CalendarDate, fromDbDate } from '@/lib/time/calendar-date';
import type { NewReply } from './log-reply';
import { sentSince } from './paper-day';
import type { FiledReply } from './stay-papers';

type Letter = NonNullable<Awaited<ReturnType<typeof findLetter>>>;
type Hop = Letter['hops'][number];

/** A reply about to be filed, with all that its effect may need. */
export type Cause = NewReply & {
  replyId: string;
  number: string | null;
  numberDigest: Uint8Array<ArrayBuffer> | null;
  sealer: FieldKey;
  letter: Letter;
  hop: Hop;
  campaign: CampaignView;
  /** The replies filed before it. */
  replies: FiledReply[];
};

/** The new reply among those filed before it, as the last that was logged. */
export function withNew({ replies, hop, replyId, ...cause }: Cause): { fresh: FiledReply; all: FiledReply[] } {
  const { kind, receivedOn, datedOn = null, extendedToOn = null } = cause;
  const fresh = { id: replyId, hopId: hop.id, kind, receivedOn, datedOn, extendedToOn };
  return { fresh, all: [...replies, fresh] };
}

/** The day before which no paper can answer a letter's row; null where only the month of its sending is known. */
export const sinceOf = ({ sentOn, sentPrecision }: Pick<Letter, 'sentOn' | 'sentPrecision'>): CalendarDate | null =>
  sentSince({ sentOn: fromDbDate(sentOn), sentPrecision });

/** Counts a hop's clocks anew with changed facts. */
export async function rewind(
  { db, actor }: Scope,
  { letter, hop, campaign }: Pick<Cause, 'letter' | 'hop' | 'campaign'>,
  facts: Partial<ClockedHop>,
  also: object = {},
): Promise<void> {
  const official = await clockedBody({ db, actor }, hop);
  const days = hopDays(campaign.law, letter, { ...hop, ...facts }, official);
  await db.hop.updateMany({ where: { id: hop.id, campaignId: actor.campaignId }, data: { ...days, ...also } });
}

export const clockedBody = ({ db, actor }: Pick<Scope, 'db' | 'actor'>, { officialId }: Pick<Hop, 'officialId'>) =>
  db.official.findFirstOrThrow({ where: { id: officialId, campaignId: actor.campaignId }, select: CLOCKED_BODY });
