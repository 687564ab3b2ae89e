import { Form } from '@/components/form/form';
import { EditionFields } from '@/components/question/edition-fields';
import { EditionFormPage } from '@/components/question/edition-form-page';
import { WhoAnswers } from '@/components/question/who-answers';
import { requireActor, STAFF } from '@/lib/auth/current-actor';
import { keptForm } from '@/lib/form/kept';
import { queryOf } from '@/lib/form/read-query';
import { editEditionAction } from '@/lib/question/actions';
import { readBodyChoice } from '@/lib/question/read-choice';
import { readEditionHead } from '@/lib/question/read-edition-head';
import { type PageProps, queryText } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export default async function EditEditionPage({ params, searchParams }: PageProps<'editionId'>) {
  const [{ locale, editionId }, query] = await Promise.all([params, searchParams]);
  const actor = await requireActor(locale, STAFF);
  const w = words(locale);
  const [q, to, change] = [queryText(query.q, 100), queryText(query.to, 40), queryText(query.change, 1)];
  const is = await readEditionHead(actor, editionId);
  const choice = await readBodyChoice(actor, { q, to: to || (q || change ? '' : (is?.edition.official?.id ?? '')) });
  const title = w.t('question.edition.edit');
  const initial = await keptForm('edition-edit');
  return (
    <EditionFormPage w={w} actor={actor} editionId={editionId} step="edit" query={queryOf({ q, to, change })} title={title}>
      {(edition, back) => (
        <>
          <WhoAnswers w={w} choice={choice} q={q || change} href={`/${locale}/desk/questions/${editionId}/edit`} />
          <Form
            w={w}
            action={editEditionAction}
            form="edition-edit"
            submit={w.t('question.edition.save')}
            title={title}
            hidden={{ editionId, officialId: choice.chosen?.id ?? '' }}
            initial={initial}
            aside={back}
          >
            <EditionFields w={w} is={edition} />
          </Form>
        </>
      )}
    </EditionFormPage>
  );
}
