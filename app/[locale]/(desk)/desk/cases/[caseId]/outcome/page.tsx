import { notFound } from 'next/navigation';
import { DeskPage } from '@/components/desk/desk-page';
import { ChoiceField } from '@/components/form/choices';
import { Form } from '@/components/form/form';
import { PageTitle } from '@/components/ui/page-title';
import { requireActor, STAFF } from '@/lib/auth/current-actor';
import { setOutcomeAction } from '@/lib/case/actions';
import { OUTCOMES } from '@/lib/case/outcomes';
import { readCaseHead } from '@/lib/case/read-head';
import { keptForm } from '@/lib/form/kept';
import type { PageProps } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export default async function OutcomePage({ params }: PageProps<'caseId'>) {
  const { locale, caseId } = await params;
  const actor = await requireActor(locale, STAFF);
  const w = words(locale);
  const caseFile = await readCaseHead(actor, caseId);
  if (!caseFile) notFound();
  const back = `/desk/cases/${caseId}`;
  const title = w.t('desk.outcome.title');
  return (
    <DeskPage w={w} actor={actor} path={`${back}/outcome`}>
      <PageTitle title={title} lead={`${caseFile.alias} · ${caseFile.ref}`} />
      <Form
        w={w}
        action={setOutcomeAction}
        form="desk-outcome"
        submit={w.t('desk.outcome.submit')}
        title={title}
        hidden={{ caseId }}
        initial={await keptForm('desk-outcome')}
        aside={<a href={`/${locale}${back}`}>{w.t('form.cancel')}</a>}
      >
        <ChoiceField
          name="outcome"
          label={w.t('desk.outcome.label')}
          hint={w.t('desk.outcome.hint')}
          options={OUTCOMES.map((code) => ({ value: code, label: w.t(`case.outcome.${code}`) }))}
          value={caseFile.outcome}
        />
      </Form>
    </DeskPage>
  );
}
