import type { TodoLine } from '@/lib/todo/read-my-todo';
import type { Words } from '@/lib/words/words';

/** Where a thing is done, one tap away. */
export function hrefOf(w: Words, { kind, caseId, letterId, step, replyId }: TodoLine): string {
  const my = `/${w.locale}/my`;
  if (step) return `${my}/letters/${letterId}/steps/${step.rung}`;
  if (replyId) return `${my}/letters/${letterId}/replies/${replyId}/questions`;
  if (kind === 'late') return `${my}/letters/${letterId}/silence`;
  if (kind === 'number') return `${my}/cases/${caseId}/number?letter=${letterId}`;
  return `${my}/letters/${letterId}`;
}
