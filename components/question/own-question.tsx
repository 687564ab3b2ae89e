import { Form } from '@/components/form/form';
import { Section } from '@/components/ui/section';
import { restoreQuestionAction, withdrawQuestionAction } from '@/lib/question/family-actions';
import type { QuestionView } from '@/lib/question/read-question';
import type { Words } from '@/lib/words/words';
import { QuestionFacts } from './question-facts';

/** A family's question with what became of it, and the way back for one logged by mistake. */
export function OwnQuestion({ w, is }: { w: Words; is: QuestionView }) {
  const hidden = { questionId: is.id };
  const title = `${w.pick(is.edition.name)}, ${w.day(is.edition.onDay)}`;
  return (
    <Section id={`question-${is.id}`} title={title} aside={is.withdrawnOn && w.t('question.family.removed')}>
      {is.withdrawnOn ? (
        <Form
          w={w}
          action={restoreQuestionAction}
          form="question-restore"
          submit={w.t('question.mark.restore')}
          hidden={hidden}
          tone="quiet"
        />
      ) : (
        <>
          <QuestionFacts w={w} is={is} />
          <Form
            w={w}
            action={withdrawQuestionAction}
            form="question-withdraw"
            submit={w.t('question.mark.withdraw')}
            hidden={hidden}
            tone="quiet"
          />
        </>
      )}
    </Section>
  );
}
