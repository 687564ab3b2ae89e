import { ChoiceField } from '@/components/form/choices';
import { Form } from '@/components/form/form';
import { ProseField } from '@/components/form/prose-field';
import { TextField } from '@/components/form/text-field';
import { GatheringFormPage } from '@/components/gathering/gathering-form-page';
import { requireActor, STAFF } from '@/lib/auth/current-actor';
import { keptForm } from '@/lib/form/kept';
import { logOutcomeAction } from '@/lib/gathering/actions';
import { OUTCOME_CODES, OUTCOMES } from '@/lib/gathering/outcomes';
import type { PageProps } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export default async function GatheringOutcomePage({ params }: PageProps<'gatheringId'>) {
  const { locale, gatheringId } = await params;
  const actor = await requireActor(locale, STAFF);
  const w = words(locale);
  const t = (key: string) => w.t(`gathering.outcome.${key}`);
  const title = t('title');
  const initial = await keptForm('gathering-outcome');
  const options = OUTCOME_CODES.map((code) => ({ value: code, label: w.pick(OUTCOMES[code]) }));
  return (
    <GatheringFormPage w={w} actor={actor} gatheringId={gatheringId} step="outcome" title={title}>
      {({ gathering: is }, back) => (
        <Form
          w={w}
          action={logOutcomeAction}
          form="gathering-outcome"
          submit={t('submit')}
          title={title}
          hidden={{ gatheringId }}
          initial={initial}
          aside={back}
        >
          <ChoiceField name="outcome" label={t('question')} options={options} value={is.outcome} />
          <TextField name="came" label={t('came')} hint={t('cameHint')} value={is.came?.toString() ?? ''} width="short" />
          <ProseField name="outcomeText" label={t('text')} hint={t('textHint')} value={is.outcomeText ?? ''} />
          <ProseField name="source" label={t('source')} value={is.source ?? ''} rows={3} />
        </Form>
      )}
    </GatheringFormPage>
  );
}
