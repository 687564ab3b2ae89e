import { answerLetterFile, idsIn } from '@/lib/timeline/paper-files';

export const dynamic = 'force-dynamic';

export async function GET(request: Request) {
  return answerLetterFile(idsIn(request), 'docx', ['family']);
}
