import { SelectField } from '@/components/form/choices';
import { DayField } from '@/components/form/day-field';
import { dayWords } from '@/components/form/form';
import { TextField } from '@/components/form/text-field';
import { EDITION_KIND_CODES, EDITION_KINDS } from '@/lib/question/edition-kinds';
import type { EditionView } from '@/lib/question/read-edition';
import type { Words } from '@/lib/words/words';

/** What is said of an occasion to ask; who takes the questions was chosen a step before. */
export function EditionFields({ w, is }: { w: Words; is?: EditionView }) {
  const t = (key: string) => w.t(`question.edition.${key}`);
  const kinds = EDITION_KIND_CODES.map((code) => ({ value: code, label: w.pick(EDITION_KINDS[code]) }));
  return (
    <>
      <SelectField name="kind" label={t('kind')} options={kinds} value={is?.kind ?? 'direct_line'} />
      <DayField name="onDay" label={t('onDay')} hint={t('onDayHint')} words={dayWords(w)} {...(is && { value: is.onDay })} />
      <TextField name="nameRu" label={t('nameRu')} hint={t('nameRuHint')} value={is?.name.ru ?? ''} />
      <TextField name="nameEn" label={t('nameEn')} value={is?.name.en ?? ''} />
      <TextField name="source" label={t('source')} hint={t('sourceHint')} value={is?.source ?? ''} />
    </>
  );
}
