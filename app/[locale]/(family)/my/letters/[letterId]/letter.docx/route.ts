import { answerLetterFile } from '@/lib/timeline/paper-files';

export const dynamic = 'force-dynamic';

export async function GET(_: Request, { params }: { params: Promise<{ letterId: string }> }) {
  return answerLetterFile([(await params).letterId], 'docx', ['family']);
}
