import { answerFeed } from '@/lib/todo/feed-answer';

export const dynamic = 'force-dynamic';

/** A member's calendar of due days, under its secret address; no cookie is looked at. */
export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }) {
  return answerFeed((await params).file);
}
