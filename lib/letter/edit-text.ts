import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { type Scope, withScope } from '@/lib/auth/with-scope';
import { campaignOf } from '@/lib/campaign/read';
import { recordEvent } from '@/lib/event/record';
import { once, type Post } from '@/lib/form/receipt';
import { type Result, refused } from '@/lib/form/result';
import { keepPoints } from '@/lib/point/keep';
import { recognisePoints } from '@/lib/point/recognise';
import { findLetter, holdLetter } from './find';
import { mayEditText } from './may-edit-text';

/** By what a form knows that the text it was opened with is still the one that is kept. */
export const seenText = async ({ keys }: Scope, text: string | null): Promise<string> =>
  Buffer.from(await keys.digest('letter.text', text ?? ''))
    .toString('hex')
    .slice(0, 32);

/**
 * Changes the text of a draft, or adds the text of a letter already sent. When the kept text is not the one
 * the form was opened with (`seen`), nothing is changed and the answer is a conflict.
 */
export function editText(
  actor: Actor,
  typed: { letterId: string; text: string; seen: string },
  post?: Post,
): Promise<Result<{ letterId: string; caseId: string }>> {
  return withScope(actor, (scope) =>
    once(scope, post, async () => {
      await holdLetter(scope, typed.letterId);
      const letter = await findLetter(scope, typed.letterId);
      if (!letter) return refused('not_found');
      const key = await scope.keys.ofCase(letter.caseFile);
      const text = key.openOptional('letter.text', letter.id, letter.textSealed);
      if (typed.seen !== (await seenText(scope, text))) return refused('text_changed');
      if (!mayEditText({ state: letter.state, text })) return refused('changed_meanwhile');
      await scope.db.letter.updateMany({
        where: { id: letter.id, campaignId: letter.campaignId },
        data: { textSealed: key.seal('letter.text', letter.id, typed.text) },
      });
      await renewPoints(scope, letter, { before: text ?? '', after: typed.text });
      const { today } = await campaignOf(scope);
      await recordEvent(scope, { kind: 'letter_text_changed', caseId: letter.caseId, letterId: letter.id, onDay: today, payload: {} });
      return { ok: true, letterId: letter.id, caseId: letter.caseId };
    }),
  );
}

/**
 * The questions of the new text stand in for those of the old one, unless a hand has been at them, or the letter
 * was begun as one that demands and does not ask: its questions never were what its words number.
 */
async function renewPoints(
  scope: Scope,
  letter: NonNullable<Awaited<ReturnType<typeof findLetter>>>,
  text: { before: string; after: string },
) {
  if (letter.rung && !text.before) return;
  const where = { campaignId: letter.campaignId, letterId: letter.id };
  const key = await scope.keys.ofCase(letter.caseFile);
  const rows = await scope.db.point.findMany({ where, orderBy: { number: 'asc' } });
  const kept = rows.map((row) => key.open('point.text', row.id, row.textSealed));
  if (JSON.stringify(kept) !== JSON.stringify(recognisePoints(text.before))) return;
  await scope.db.point.deleteMany({ where });
  await keepPoints(scope, { letterId: letter.id, caseFile: letter.caseFile }, recognisePoints(text.after));
}
