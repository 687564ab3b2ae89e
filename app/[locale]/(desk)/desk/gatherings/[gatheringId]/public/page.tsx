import { ChoiceField } from '@/components/form/choices';
import { Form } from '@/components/form/form';
import { GatheringFormPage } from '@/components/gathering/gathering-form-page';
import { ToldInPublic } from '@/components/gathering/told-in-public';
import { requireActor, STAFF } from '@/lib/auth/current-actor';
import { keptForm } from '@/lib/form/kept';
import { showGatheringAction } from '@/lib/gathering/keep-actions';
import type { PageProps } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export default async function ShowGatheringPage({ params }: PageProps<'gatheringId'>) {
  const { locale, gatheringId } = await params;
  const actor = await requireActor(locale, STAFF);
  const w = words(locale);
  const t = (key: string) => w.t(`gathering.public.${key}`);
  const title = t('title');
  const initial = await keptForm('gathering-show');
  return (
    <GatheringFormPage w={w} actor={actor} gatheringId={gatheringId} step="public" title={title}>
      {({ gathering: is }, back) => (
        <>
          <p className="measure">{t('lead')}</p>
          <ToldInPublic w={w} is={is} />
          <Form
            w={w}
            action={showGatheringAction}
            form="gathering-show"
            submit={t('submit')}
            title={title}
            hidden={{ gatheringId }}
            initial={initial}
            aside={back}
          >
            <ChoiceField
              name="show"
              label={t('question')}
              options={[
                { value: 'yes', label: t('yes') },
                { value: 'no', label: t('no') },
              ]}
              value={is.isPublic ? 'yes' : 'no'}
            />
          </Form>
        </>
      )}
    </GatheringFormPage>
  );
}
