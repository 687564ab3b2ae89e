import { answerStepFile } from '@/lib/advice/step-file';

export const dynamic = 'force-dynamic';

export async function GET(request: Request, { params }: { params: Promise<{ letterId: string; rung: string }> }) {
  return answerStepFile(request, await params, 'txt', ['family']);
}
