import { answerCorrections } from '@/lib/publication/corrections-answer';

export const dynamic = 'force-dynamic';

export async function GET(request: Request, { params }: { params: Promise<{ locale: string; slug: string }> }) {
  return answerCorrections(request, await params);
}
