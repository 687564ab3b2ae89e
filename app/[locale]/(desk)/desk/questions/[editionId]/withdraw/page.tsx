import { Form } from '@/components/form/form';
import { EditionFormPage } from '@/components/question/edition-form-page';
import { requireActor, STAFF } from '@/lib/auth/current-actor';
import { withdrawEditionAction } from '@/lib/question/actions';
import type { PageProps } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export default async function WithdrawEditionPage({ params }: PageProps<'editionId'>) {
  const { locale, editionId } = await params;
  const actor = await requireActor(locale, STAFF);
  const w = words(locale);
  const title = w.t('question.edition.withdrawTitle');
  return (
    <EditionFormPage w={w} actor={actor} editionId={editionId} step="withdraw" title={title}>
      {(_, back) => (
        <>
          <p className="measure">{w.t('question.edition.withdrawLead')}</p>
          <Form
            w={w}
            action={withdrawEditionAction}
            form="edition-withdraw"
            submit={w.t('question.edition.withdrawSubmit')}
            title={title}
            hidden={{ editionId }}
            tone="danger"
            aside={back}
          />
        </>
      )}
    </EditionFormPage>
  );
}
