import { regionOptions } from '@/components/desk/place-options';
import { SelectField } from '@/components/form/choices';
import { DayField } from '@/components/form/day-field';
import { dayWords, Form } from '@/components/form/form';
import { ProseField } from '@/components/form/prose-field';
import { TextField } from '@/components/form/text-field';
import { GatheringFormPage } from '@/components/gathering/gathering-form-page';
import { requireActor, STAFF } from '@/lib/auth/current-actor';
import { keptForm } from '@/lib/form/kept';
import { addComparedAction } from '@/lib/gathering/keep-actions';
import type { PageProps } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export default async function ComparePage({ params }: PageProps<'gatheringId'>) {
  const { locale, gatheringId } = await params;
  const actor = await requireActor(locale, STAFF);
  const w = words(locale);
  const t = (key: string) => w.t(`gathering.compared.${key}`);
  const title = t('title');
  const initial = await keptForm('gathering-compare');
  return (
    <GatheringFormPage w={w} actor={actor} gatheringId={gatheringId} step="compare" title={title}>
      {({ gathering: is }, back) => (
        <Form
          w={w}
          action={addComparedAction}
          form="gathering-compare"
          submit={t('submit')}
          title={title}
          hidden={{ gatheringId }}
          initial={initial}
          aside={back}
        >
          <p className="measure">{t('lead')}</p>
          <TextField name="title" label={t('event')} />
          <DayField name="onDay" label={t('onDay')} words={dayWords(w)} value={is.onDay} />
          <SelectField
            name="region"
            label={t('region')}
            options={regionOptions(w)}
            value={is.region ?? ''}
            empty={w.t('gathering.field.regionNone')}
          />
          <TextField name="people" label={t('people')} width="short" />
          <ProseField name="source" label={t('source')} hint={t('sourceHint')} rows={3} />
        </Form>
      )}
    </GatheringFormPage>
  );
}
