import 'server-only';
import type { Held } from './change-told';

/** All she told in one text: what she began with, and what she added. Without her contact. */
export async function toldText({ scope: { db, actor, keys }, told }: Held): Promise<string> {
  const key = await keys.ofCampaign();
  const added = await db.intakeMessage.findMany({
    where: { campaignId: actor.campaignId, intakeId: told.id, fromTeller: true },
    orderBy: { seq: 'asc' },
  });
  return [
    key.openOptional('intake.text', told.id, told.textSealed) ?? '',
    ...added.map((message) => key.open('intake_message.text', message.id, message.textSealed)),
  ].join('\n\n');
}
