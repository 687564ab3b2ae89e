import { notFound } from 'next/navigation';
import { MovementPage } from '@/components/desk/movement-page';
import { Form } from '@/components/form/form';
import { RuleFields } from '@/components/petition/rule-fields';
import { PageTitle } from '@/components/ui/page-title';
import { requireActor, STAFF } from '@/lib/auth/current-actor';
import { keptForm } from '@/lib/form/kept';
import { mayEditPetition } from '@/lib/petition/access';
import { editPetitionRulesAction } from '@/lib/petition/actions';
import { readPetition } from '@/lib/petition/read-petition';
import type { PageProps } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export default async function PetitionRulesPage({ params }: PageProps<'petitionId'>) {
  const { locale, petitionId } = await params;
  const actor = await requireActor(locale, STAFF);
  const petition = await readPetition(actor, petitionId);
  if (!petition || !mayEditPetition(actor, petition)) notFound();
  const w = words(locale);
  const back = `/desk/petitions/${petitionId}`;
  const title = w.t('petition.rule.title');
  return (
    <MovementPage w={w} actor={actor} path={`${back}/rules`}>
      <PageTitle title={title} lead={w.t('petition.rule.lead')} />
      <Form
        w={w}
        action={editPetitionRulesAction}
        form="desk-petition-rules"
        submit={w.t('petition.rule.save')}
        title={title}
        hidden={{ petitionId }}
        initial={await keptForm('desk-petition-rules')}
        aside={<a href={`/${locale}${back}`}>{w.t('form.cancel')}</a>}
      >
        <RuleFields w={w} petition={petition} />
      </Form>
    </MovementPage>
  );
}
