import { answerStepFile } from '@/lib/advice/step-file';
import { STAFF } from '@/lib/auth/current-actor';

export const dynamic = 'force-dynamic';

export async function GET(request: Request, { params }: { params: Promise<{ letterId: string; rung: string }> }) {
  return answerStepFile(request, await params, 'pdf', STAFF);
}
