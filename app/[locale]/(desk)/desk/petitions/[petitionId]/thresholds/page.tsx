import { notFound } from 'next/navigation';
import { MovementPage } from '@/components/desk/movement-page';
import { SelectField } from '@/components/form/choices';
import { Form } from '@/components/form/form';
import { TextField } from '@/components/form/text-field';
import { PageTitle } from '@/components/ui/page-title';
import { requireActor, STAFF } from '@/lib/auth/current-actor';
import { keptForm } from '@/lib/form/kept';
import { addThresholdAction } from '@/lib/petition/actions';
import { readPetition } from '@/lib/petition/read-petition';
import { isEditable } from '@/lib/petition/rules';
import { MEANING_CODES, THRESHOLD_MEANINGS } from '@/lib/petition/threshold-meanings';
import type { PageProps } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export default async function NewThresholdPage({ params }: PageProps<'petitionId'>) {
  const { locale, petitionId } = await params;
  const actor = await requireActor(locale, STAFF);
  const petition = await readPetition(actor, petitionId);
  if (!petition || !(isEditable(petition.state) || petition.state === 'open')) notFound();
  const w = words(locale);
  const t = (key: string) => w.t(`petition.threshold.${key}`);
  const back = `/desk/petitions/${petitionId}`;
  return (
    <MovementPage w={w} actor={actor} path={`${back}/thresholds`}>
      <PageTitle title={t('add')} />
      <Form
        w={w}
        action={addThresholdAction}
        form="desk-threshold"
        submit={t('add')}
        title={t('add')}
        hidden={{ petitionId }}
        initial={await keptForm('desk-threshold')}
        aside={<a href={`/${locale}${back}`}>{w.t('form.cancel')}</a>}
      >
        <TextField name="signatures" label={t('signatures')} width="short" />
        <SelectField
          name="meaning"
          label={t('meaning')}
          options={MEANING_CODES.map((code) => ({ value: code, label: w.pick(THRESHOLD_MEANINGS[code]) }))}
          value={petition.kind === 'nomination' ? 'nomination' : 'goal'}
        />
        <TextField name="labelRu" label={t('labelRu')} hint={t('labelHint')} />
        <TextField name="labelEn" label={t('labelEn')} hint={t('labelHint')} />
      </Form>
    </MovementPage>
  );
}
