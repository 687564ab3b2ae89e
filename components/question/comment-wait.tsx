import { Silence } from '@/components/chart/silence';
import type { CommentView } from '@/lib/question/read-comments';
import type { Words } from '@/lib/words/words';

/** "Did not hear back" in days: as long as it is, and with no due day, since none is owed. */
export function CommentWait({ w, is: { answer, days }, size }: { w: Words; is: CommentView; size: 'row' | 'wide' }) {
  const key = answer === 'none' ? 'days' : days === 0 ? 'sameDay' : 'heardAfter';
  const label = w.t(`question.comments.${key}`, { n: days });
  return <Silence days={days} dueAfter={null} safeAfter={null} answered={answer !== 'none'} label={label} size={size} />;
}
