import { answerTextFile } from '@/lib/advice/text-file';

export const dynamic = 'force-dynamic';

export async function GET(request: Request, { params }: { params: Promise<{ caseId: string }> }) {
  return answerTextFile(request, (await params).caseId, 'pdf', ['family']);
}
