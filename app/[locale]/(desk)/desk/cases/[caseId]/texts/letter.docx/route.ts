import { STAFF } from '@/lib/auth/current-actor';
import { answerTextFile } from '@/lib/timeline/paper-files';

export const dynamic = 'force-dynamic';

export async function GET(request: Request, { params }: { params: Promise<{ caseId: string }> }) {
  return answerTextFile(request, (await params).caseId, 'docx', STAFF);
}
