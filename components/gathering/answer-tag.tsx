import { Tag } from '@/components/ui/tag';
import { ANSWERS, type AnswerCode } from '@/lib/gathering/answers';
import { groundOf } from '@/lib/gathering/grounds';
import { midSentence } from '@/lib/words/mid-sentence';
import type { Words } from '@/lib/words/words';

/** What a notice was answered, and on what ground it was refused. */
export function AnswerTag({ w, answer, ground }: { w: Words; answer: AnswerCode; ground: string | null }) {
  const because = ground && groundOf(ground);
  return (
    <Tag tone={ANSWERS[answer].tone}>
      {w.pick(ANSWERS[answer])}
      {because && `: ${midSentence(w.pick(because))}`}
    </Tag>
  );
}
