import { regionOptions } from '@/components/desk/place-options';
import { SelectField } from '@/components/form/choices';
import { DayField } from '@/components/form/day-field';
import { dayWords } from '@/components/form/form';
import { ProseField } from '@/components/form/prose-field';
import { TextField } from '@/components/form/text-field';
import type { GatheringView } from '@/lib/gathering/gathering-view';
import { GATHERING_KINDS } from '@/lib/gathering/kinds';
import type { Words } from '@/lib/words/words';

type Props = { w: Words; is?: GatheringView; caseMark: string };

/** What is told of a gathering, planned or past. */
export function GatheringFields({ w, is, caseMark }: Props) {
  const t = (key: string) => w.t(`gathering.field.${key}`);
  const kinds = GATHERING_KINDS.map(({ code, name }) => ({ value: code, label: w.pick(name) }));
  return (
    <>
      <SelectField name="kind" label={t('kind')} hint={t('kindHint')} options={kinds} value={is?.kind ?? 'rally'} />
      <DayField name="onDay" label={t('onDay')} hint={t('onDayHint')} words={dayWords(w)} {...(is && { value: is.onDay })} />
      <SelectField name="region" label={t('region')} options={regionOptions(w)} value={is?.region ?? ''} empty={t('regionNone')} />
      <TextField name="title" label={t('title')} hint={t('titleHint')} value={is?.title ?? ''} />
      <TextField name="place" label={t('place')} value={is?.place ?? ''} />
      <ProseField name="text" label={t('text')} value={is?.text ?? ''} />
      <TextField name="expected" label={t('expected')} value={is?.expected?.toString() ?? ''} width="short" />
      <TextField name="caseMark" label={t('caseMark')} hint={t('caseMarkHint')} value={caseMark} width="short" />
    </>
  );
}
