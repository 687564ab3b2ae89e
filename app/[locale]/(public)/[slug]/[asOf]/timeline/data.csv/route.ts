import { answerHappened } from '@/lib/publication/happened-answer';

export const dynamic = 'force-dynamic';

export async function GET(request: Request, { params }: { params: Promise<{ locale: string; slug: string; asOf: string }> }) {
  return answerHappened(request, await params, 'csv');
}
