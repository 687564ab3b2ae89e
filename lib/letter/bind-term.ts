import 'server-only';
import type { Scope } from '@/lib/auth/with-scope';
import type { CampaignView } from '@/lib/campaign/read';
import { recordEvent } from '@/lib/event/record';
import { type AnswerRole, specialTerm } from '@/lib/jurisdiction/answer-roles';
import type { Found } from './change-state';
import { CLOCKED_BODY, hopDays, standingOf } from './hop-row';

/** Binds a letter's answer by another term: every stay's days are counted anew, and the letter's are those of the last. */
export async function bindTerm(scope: Scope, { law, today }: CampaignView, letter: Found, role: AnswerRole): Promise<void> {
  const { db } = scope;
  const { campaignId } = letter;
  const at = letter.hops.map(({ officialId }) => officialId);
  const bodies = await db.official.findMany({ where: { campaignId, id: { in: at } }, select: { id: true, ...CLOCKED_BODY } });
  const counted = letter.hops.map((hop) => {
    const body = bodies.find(({ id }) => id === hop.officialId);
    if (!body) throw new Error('A hop at a body that is not there.');
    return { id: hop.id, days: hopDays(law, { ...letter, law: role }, hop, body) };
  });
  for (const { id, days } of counted) await db.hop.updateMany({ where: { id, campaignId }, data: days });
  const last = counted.at(-1);
  await db.letter.updateMany({ where: { id: letter.id, campaignId }, data: { law: role, ...(last && standingOf(last.days)) } });
  const title = specialTerm(law.code, role)?.title;
  await recordEvent(scope, {
    kind: 'letter_term',
    caseId: letter.caseId,
    letterId: letter.id,
    onDay: today,
    payload: { role, ...(title && { title }) },
  });
}
