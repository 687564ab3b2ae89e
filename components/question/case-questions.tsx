import { Day } from '@/components/ui/day';
import { Section } from '@/components/ui/section';
import { Tag } from '@/components/ui/tag';
import type { QuestionView } from '@/lib/question/read-question';
import { ANSWERED } from '@/lib/question/states';
import type { Words } from '@/lib/words/words';

type Props = { w: Words; questions: QuestionView[]; hrefOf: (question: QuestionView) => string; addHref?: string };

/** The questions that were asked in a case, each leading to its entry; without any, the way to log one. */
export function CaseQuestions({ w, questions, hrefOf, addHref }: Props) {
  const kept = questions.filter(({ withdrawnOn }) => withdrawnOn === null);
  const add = addHref && <a href={addHref}>{w.t('question.family.door')}</a>;
  if (kept.length === 0) return add && <p className="no-print">{add}</p>;
  return (
    <Section id="questions" title={w.t('question.title')} aside={add}>
      <ul className="plain-list">
        {kept.map((question) => (
          <li key={question.id}>
            <a href={hrefOf(question)}>{w.pick(question.edition.name)}</a> <Day w={w} day={question.sentOn} short />{' '}
            <Tag tone={ANSWERED[question.answered].tone}>{w.pick(ANSWERED[question.answered])}</Tag>
          </li>
        ))}
      </ul>
    </Section>
  );
}
