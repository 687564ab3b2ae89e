import { MovementPage } from '@/components/desk/movement-page';
import { Form } from '@/components/form/form';
import { GatheringFields } from '@/components/gathering/gathering-fields';
import { PageTitle } from '@/components/ui/page-title';
import { requireActor, STAFF } from '@/lib/auth/current-actor';
import { keptForm } from '@/lib/form/kept';
import { queryOf } from '@/lib/form/read-query';
import { noteGatheringAction } from '@/lib/gathering/actions';
import { type PageProps, queryText } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export default async function NewGatheringPage({ params, searchParams }: PageProps) {
  const [{ locale }, query] = await Promise.all([params, searchParams]);
  const actor = await requireActor(locale, STAFF);
  const w = words(locale);
  const title = w.t('gathering.new.title');
  const caseMark = queryText(query.case, 20);
  return (
    <MovementPage w={w} actor={actor} path="/desk/gatherings/new" query={queryOf({ case: caseMark })}>
      <PageTitle title={title} />
      <Form
        w={w}
        action={noteGatheringAction}
        form="gathering-new"
        submit={w.t('gathering.new.submit')}
        title={title}
        initial={await keptForm('gathering-new')}
        aside={<a href={`/${locale}/desk/gatherings`}>{w.t('form.cancel')}</a>}
      >
        <GatheringFields w={w} caseMark={caseMark} />
      </Form>
    </MovementPage>
  );
}
