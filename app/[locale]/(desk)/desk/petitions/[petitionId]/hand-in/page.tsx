import { notFound } from 'next/navigation';
import { MovementPage } from '@/components/desk/movement-page';
import { namedOptions } from '@/components/desk/place-options';
import { SelectField } from '@/components/form/choices';
import { DayField } from '@/components/form/day-field';
import { dayWords, Form } from '@/components/form/form';
import { ProseField } from '@/components/form/prose-field';
import { TextField } from '@/components/form/text-field';
import { TickField } from '@/components/form/tick-field';
import { PageTitle } from '@/components/ui/page-title';
import { requireActor, STAFF } from '@/lib/auth/current-actor';
import { keptForm } from '@/lib/form/kept';
import { CHANNELS } from '@/lib/letter/channels';
import { handInAction } from '@/lib/petition/handing-actions';
import { readHandInChoices } from '@/lib/petition/read-hand-ins';
import type { PageProps } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export default async function HandInPage({ params }: PageProps<'petitionId'>) {
  const { locale, petitionId } = await params;
  const actor = await requireActor(locale, STAFF);
  const choices = await readHandInChoices(actor, petitionId);
  if (!choices || choices.petition.importId || !['open', 'closed'].includes(choices.petition.state)) notFound();
  const w = words(locale);
  const t = (key: string) => w.t(`petition.handIn.${key}`);
  const back = `/desk/petitions/${petitionId}`;
  return (
    <MovementPage w={w} actor={actor} path={`${back}/hand-in`}>
      <PageTitle title={t('newTitle')} lead={t('lead')} />
      <Form
        w={w}
        action={handInAction}
        form="desk-hand-in"
        submit={t('submit')}
        title={t('newTitle')}
        hidden={{ petitionId }}
        initial={await keptForm('desk-hand-in')}
        aside={<a href={`/${locale}${back}`}>{w.t('form.cancel')}</a>}
      >
        <SelectField
          name="officialId"
          label={t('to')}
          options={choices.addressees.map(({ id, name }) => ({ value: id, label: w.pick(name) }))}
          empty="—"
        />
        <DayField name="onDay" label={t('on')} words={dayWords(w)} value={choices.today} />
        <TextField
          name="signatures"
          label={t('signatures')}
          hint={w.t('petition.handIn.sofar', { n: w.number(choices.total) })}
          width="short"
        />
        <TextField name="place" label={t('place')} />
        <ProseField name="proof" label={t('proof')} hint={t('proofHint')} rows={3} />
        <TickField name="sheets" label={t('sheetsLabel')} said={t('withSheets')} ticked={false} />
        <TickField name="letter" label={t('letter')} said={t('asLetter')} hint={t('letterHint')} ticked />
        <SelectField name="category" label={t('category')} options={namedOptions(w, choices.categories)} empty="—" />
        <SelectField
          name="channel"
          label={t('channel')}
          options={CHANNELS.map((code) => ({ value: code, label: w.t(`case.channel.${code}`) }))}
          value="in_person"
        />
      </Form>
    </MovementPage>
  );
}
