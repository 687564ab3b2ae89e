import 'server-only';
import type { Scope } from '@/lib/auth/with-scope';

type Move = { id: string; from: number; to: number };

/** Gives questions their new numbers. No two of a letter may share one even for a moment, so a spare number breaks each circle. */
export async function renumber({ db, actor }: Scope, letterId: string, places: readonly Move[]): Promise<void> {
  for (const { id, to } of moves(places))
    await db.point.updateMany({ where: { campaignId: actor.campaignId, letterId, id }, data: { number: to } });
}

/** The moves one after another, each to a number that is free by then. */
export function moves(places: readonly Move[]): { id: string; to: number }[] {
  const taken = new Map(places.map(({ id, from }) => [from, id]));
  const waiting = places.filter(({ from, to }) => from !== to);
  const done: { id: string; to: number }[] = [];
  const put = (move: Move, to: number) => {
    taken.delete(move.from);
    taken.set(to, move.id);
    move.from = to;
    done.push({ id: move.id, to });
  };
  const left = waiting.map((move) => ({ ...move }));
  while (left.length > 0) {
    const at = left.findIndex(({ to }) => !taken.has(to));
    const [move] = at >= 0 ? left.splice(at, 1) : [];
    if (move) put(move, move.to);
    else if (left[0]) put(left[0], spareIn(taken));
  }
  return done;
}

function spareIn(taken: ReadonlyMap<number, string>): number {
  for (let number = 99; number > 0; number -= 1) if (!taken.has(number)) return number;
  throw new Error('No number is free: a letter holds at most 98 questions.');
}
