import 'server-only';
import type { KeyOwner } from '@/lib/auth/keyring';
import type { Scope } from '@/lib/auth/with-scope';
import { campaignOf } from '@/lib/campaign/read';
import { newId } from '@/lib/db/ids';
import { recordEvent } from '@/lib/event/record';
import { MAX_POINTS } from './recognise';

type Of = { letterId: string; caseFile: KeyOwner };

/** Keeps the questions of a letter that has none yet, in the caller's transaction, with their event. None is no event. */
export async function keepPoints(scope: Scope, of: Of, texts: readonly string[]): Promise<void> {
  if (texts.length === 0) return;
  await insertPoints(
    scope,
    of,
    texts.slice(0, MAX_POINTS).map((text, at) => ({ number: at + 1, text })),
  );
  await notePoints(scope, of, Math.min(texts.length, MAX_POINTS));
}

export async function insertPoints({ db, actor, keys }: Scope, { letterId, caseFile }: Of, points: { number: number; text: string }[]) {
  const key = await keys.ofCase(caseFile);
  const owner = { campaignId: actor.campaignId, caseId: caseFile.id, letterId };
  await db.point.createMany({
    data: points.map(({ number, text }) => {
      const id = newId();
      return { id, ...owner, number, textSealed: key.seal('point.text', id, text) };
    }),
  });
}

export async function notePoints(scope: Scope, { letterId, caseFile }: Of, count: number): Promise<void> {
  const { today } = await campaignOf(scope);
  await recordEvent(scope, { kind: 'points_noted', caseId: caseFile.id, letterId, onDay: today, payload: { count } });
}
