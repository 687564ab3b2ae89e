import { replyKind } from '@/lib/reply/kinds';
import type { LetterView, ReplyView } from '@/lib/timeline/letter-view';

/** The replies that can be read question by question, the newest first: a registration or a forwarding answers nothing. */
export const readableReplies = (letter: LetterView): ReplyView[] => letter.replies.filter(({ kind }) => replyKind(kind).answers).reverse();

/** The newest of them that nobody has read so yet. */
export const unreadReply = (letter: LetterView): ReplyView | undefined =>
  readableReplies(letter).find(({ id }) => !letter.points.some(({ readings }) => readings.some(({ replyId }) => replyId === id)));
