import { Form } from '@/components/form/form';
import { GatheringFields } from '@/components/gathering/gathering-fields';
import { GatheringFormPage } from '@/components/gathering/gathering-form-page';
import { requireActor, STAFF } from '@/lib/auth/current-actor';
import { keptForm } from '@/lib/form/kept';
import { editGatheringAction } from '@/lib/gathering/actions';
import type { PageProps } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export default async function EditGatheringPage({ params }: PageProps<'gatheringId'>) {
  const { locale, gatheringId } = await params;
  const actor = await requireActor(locale, STAFF);
  const w = words(locale);
  const title = w.t('gathering.edit.title');
  const initial = await keptForm('gathering-edit');
  return (
    <GatheringFormPage w={w} actor={actor} gatheringId={gatheringId} step="edit" title={title}>
      {({ gathering, caseFile }, back) => (
        <Form
          w={w}
          action={editGatheringAction}
          form="gathering-edit"
          submit={w.t('gathering.edit.submit')}
          title={title}
          hidden={{ gatheringId }}
          initial={initial}
          aside={back}
        >
          <GatheringFields w={w} is={gathering} caseMark={caseFile?.ref ?? ''} />
        </Form>
      )}
    </GatheringFormPage>
  );
}
