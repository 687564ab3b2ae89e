import { answerData } from '@/lib/publication/data-answer';

export const dynamic = 'force-dynamic';

export async function GET(request: Request, { params }: { params: Promise<{ locale: string; slug: string; asOf: string }> }) {
  return answerData(request, await params, 'json');
}
