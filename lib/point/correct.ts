import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { type Scope, withScope } from '@/lib/auth/with-scope';
import { visibleCases } from '@/lib/case/access';
import { isId } from '@/lib/db/ids';
import { once, type Post } from '@/lib/form/receipt';
import { type Result, refused } from '@/lib/form/result';
import { alignPoints } from './align';
import { insertPoints, notePoints } from './keep';
import { renumber } from './renumber';
import { typedPoints } from './typed-points';

type Done = Result<{ letterId: string }>;

/**
 * Says what the questions of a letter are: they are numbered anew in the order typed. A question that
 * was read in a reply keeps its readings, and cannot be left out.
 */
export function correctPoints(actor: Actor, { letterId, questions }: { letterId: string; questions: string }, post?: Post): Promise<Done> {
  return withScope(actor, (scope) =>
    once(scope, post, async (): Promise<Done> => {
      const typed = typedPoints(questions);
      if (!typed.ok) return refused(typed.reason, 'questions');
      const letter = await heldLetter(scope, letterId);
      if (!letter) return refused('not_found');
      const of = { letterId, caseFile: letter.caseFile };
      const key = await scope.keys.ofCase(letter.caseFile);
      const known = letter.points.map((point) => ({
        id: point.id,
        number: point.number,
        text: key.open('point.text', point.id, point.textSealed),
        read: point.readings.length > 0,
      }));
      const { placed, lost } = alignPoints(known, typed.texts);
      if (lost.some(({ read }) => read)) return refused('question_read', 'questions');
      const next = placed.map((each, at) => ({ ...each, number: at + 1, was: known.find(({ id }) => id === each.id) }));
      if (lost.length === 0 && next.every(({ was, number, text }) => was?.number === number && was.text === text))
        return { ok: true, letterId };

      const owner = { campaignId: actor.campaignId, letterId };
      await scope.db.point.deleteMany({ where: { ...owner, id: { in: lost.map(({ id }) => id) } } });
      await renumber(
        scope,
        letterId,
        next.flatMap(({ was, number }) => (was ? [{ id: was.id, from: was.number, to: number }] : [])),
      );
      for (const { was, text } of next)
        if (was && was.text !== text)
          await scope.db.point.updateMany({ where: { ...owner, id: was.id }, data: { textSealed: key.seal('point.text', was.id, text) } });
      await insertPoints(
        scope,
        of,
        next.filter(({ was }) => !was),
      );
      await notePoints(scope, of, next.length);
      return { ok: true, letterId };
    }),
  );
}

/** The letter with its questions, its row held until the transaction ends. */
async function heldLetter({ db, actor }: Scope, letterId: string) {
  if (!isId(letterId)) return null;
  await db.$queryRaw`SELECT 1 FROM letter WHERE campaign_id = ${actor.campaignId}::uuid AND id = ${letterId}::uuid FOR UPDATE`;
  return db.letter.findFirst({
    where: { id: letterId, campaignId: actor.campaignId, caseFile: visibleCases(actor) },
    select: {
      caseFile: { select: { id: true, keyWrapped: true } },
      points: { orderBy: { number: 'asc' }, include: { readings: { select: { id: true }, take: 1 } } },
    },
  });
}
