import { MovementPage } from '@/components/desk/movement-page';
import { NotedForm } from '@/components/person/noted-form';
import { PageTitle } from '@/components/ui/page-title';
import { requireActor, STAFF } from '@/lib/auth/current-actor';
import { keptForm } from '@/lib/form/kept';
import type { PageProps } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export default async function NewPersonPage({ params }: PageProps) {
  const { locale } = await params;
  const actor = await requireActor(locale, STAFF);
  const w = words(locale);
  return (
    <MovementPage w={w} actor={actor} path="/desk/people/new">
      <PageTitle title={w.t('person.new.title')} lead={w.t('person.new.lead')} />
      <NotedForm w={w} person={null} initial={await keptForm('person-noted')} />
    </MovementPage>
  );
}
