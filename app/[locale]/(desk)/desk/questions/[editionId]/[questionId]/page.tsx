import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { MovementPage } from '@/components/desk/movement-page';
import { ChoiceField } from '@/components/form/choices';
import { Form } from '@/components/form/form';
import { ProseField } from '@/components/form/prose-field';
import { QuestionFacts } from '@/components/question/question-facts';
import { Notice } from '@/components/ui/notice';
import { PageTitle } from '@/components/ui/page-title';
import { Section } from '@/components/ui/section';
import { requireActor, STAFF } from '@/lib/auth/current-actor';
import { keptForm } from '@/lib/form/kept';
import { deskRestoreQuestionAction, deskWithdrawQuestionAction, markQuestionAction } from '@/lib/question/desk-actions';
import { readQuestion } from '@/lib/question/read-question';
import { ANSWERED, ANSWERED_CODES, READ_CODES, READ_ON_AIR } from '@/lib/question/states';
import { type PageProps, queryText } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

const SAVED = ['withdrawn', 'restored'];

export async function generateMetadata({ params }: PageProps<'questionId'>): Promise<Metadata> {
  return { title: `${words((await params).locale).t('question.mark.title')} · Homeward` };
}

export default async function QuestionPage({ params, searchParams }: PageProps<'editionId' | 'questionId'>) {
  const [{ locale, editionId, questionId }, query] = await Promise.all([params, searchParams]);
  const actor = await requireActor(locale, STAFF);
  const w = words(locale);
  const is = await readQuestion(actor, questionId);
  if (!is || is.editionId !== editionId) notFound();
  const say = (key: string) => w.t(`question.mark.${key}`);
  const back = `/desk/questions/${editionId}`;
  const saved = queryText(query.new, 10);
  return (
    <MovementPage w={w} actor={actor} path={`${back}/${questionId}`}>
      {SAVED.includes(saved) && <Notice tone="success">{w.t(`question.mark.saved.${saved}`)}</Notice>}
      <PageTitle
        title={say('title')}
        lead={`${w.pick(is.edition.name)}${is.enteredFor ? ` · ${say('enteredFor')}` : ''}`}
        actions={<a href={`/${locale}${back}`}>{say('back')}</a>}
      />
      {is.withdrawnOn && <Notice tone="warning">{w.t('question.mark.withdrawnOn', { day: w.day(is.withdrawnOn) })}</Notice>}
      <QuestionFacts w={w} is={is} />
      {is.caseId && (
        <p>
          <a href={`/${locale}/desk/cases/${is.caseId}`}>{w.t('question.family.toCase')}</a>
        </p>
      )}
      {is.withdrawnOn ? (
        <Form
          w={w}
          action={deskRestoreQuestionAction}
          form="desk-question-restore"
          submit={say('restore')}
          hidden={{ questionId }}
          tone="quiet"
        />
      ) : (
        <>
          <Section id="mark" title={say('section')}>
            <Form
              w={w}
              action={markQuestionAction}
              form="question-mark"
              submit={say('submit')}
              hidden={{ questionId }}
              initial={await keptForm('question-mark')}
            >
              <ChoiceField
                name="readOnAir"
                label={say('readOnAir')}
                options={READ_CODES.map((code) => ({ value: code, label: w.pick(READ_ON_AIR[code]) }))}
                value={is.readOnAir}
              />
              <ChoiceField
                name="answered"
                label={say('answered')}
                options={ANSWERED_CODES.map((code) => ({ value: code, label: w.pick(ANSWERED[code]) }))}
                value={is.answered}
              />
              <ProseField name="source" label={say('source')} value={is.source ?? ''} rows={3} />
            </Form>
          </Section>
          <Form
            w={w}
            action={deskWithdrawQuestionAction}
            form="desk-question-withdraw"
            submit={say('withdraw')}
            hidden={{ questionId }}
            tone="danger"
          />
        </>
      )}
    </MovementPage>
  );
}
