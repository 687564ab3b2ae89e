import { DeskPage } from '@/components/desk/desk-page';
import { OpenCaseForm } from '@/components/desk/open-case-form';
import { PageTitle } from '@/components/ui/page-title';
import { requireActor, STAFF } from '@/lib/auth/current-actor';
import { readCategories } from '@/lib/campaign/read-categories';
import { keptForm } from '@/lib/form/kept';
import type { PageProps } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export default async function OpenCasePage({ params }: PageProps) {
  const { locale } = await params;
  const actor = await requireActor(locale, STAFF);
  const w = words(locale);
  return (
    <DeskPage w={w} actor={actor} path="/desk/cases/new">
      <PageTitle title={w.t('desk.newCase.title')} lead={w.t('desk.newCase.lead')} />
      <OpenCaseForm w={w} categories={await readCategories(actor)} initial={await keptForm('desk-case')} />
    </DeskPage>
  );
}
