import { MovementPage } from '@/components/desk/movement-page';
import { Form } from '@/components/form/form';
import { EditionFields } from '@/components/question/edition-fields';
import { WhoAnswers } from '@/components/question/who-answers';
import { PageTitle } from '@/components/ui/page-title';
import { requireActor, STAFF } from '@/lib/auth/current-actor';
import { keptForm } from '@/lib/form/kept';
import { queryOf } from '@/lib/form/read-query';
import { addEditionAction } from '@/lib/question/actions';
import { readBodyChoice } from '@/lib/question/read-choice';
import { type PageProps, queryText } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export default async function NewEditionPage({ params, searchParams }: PageProps) {
  const [{ locale }, query] = await Promise.all([params, searchParams]);
  const actor = await requireActor(locale, STAFF);
  const w = words(locale);
  const [q, to] = [queryText(query.q, 100), queryText(query.to, 40)];
  const choice = await readBodyChoice(actor, { q, to });
  const path = '/desk/questions/new';
  const title = w.t('question.edition.new');
  return (
    <MovementPage w={w} actor={actor} path={path} query={queryOf({ q, to })}>
      <PageTitle title={title} />
      <WhoAnswers w={w} choice={choice} q={q} href={`/${locale}${path}`} />
      <Form
        w={w}
        action={addEditionAction}
        form="edition-new"
        submit={w.t('question.edition.submit')}
        title={title}
        hidden={{ officialId: choice.chosen?.id ?? '' }}
        initial={await keptForm('edition-new')}
        aside={<a href={`/${locale}/desk/questions`}>{w.t('form.cancel')}</a>}
      >
        <EditionFields w={w} />
      </Form>
    </MovementPage>
  );
}
