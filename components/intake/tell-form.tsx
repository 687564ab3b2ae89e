import { ChoiceField, SelectField } from '@/components/form/choices';
import { DayField } from '@/components/form/day-field';
import { dayWords, Form } from '@/components/form/form';
import { ProseField } from '@/components/form/prose-field';
import { TextField } from '@/components/form/text-field';
import { TOLD_CODES, TOLD_KINDS } from '@/lib/intake/kinds';
import type { TellPage } from '@/lib/intake/read-tell-page';
import { tellAction } from '@/lib/intake/stranger-actions';
import { regionOptions } from '@/lib/official/region-options';
import type { Words } from '@/lib/words/words';
import { Received } from './received';

/** Telling: about what, the words, and what else one likes to say; then the code, once. Its titles say nothing in a history. */
export function TellForm({ w, page: { slug, token } }: { w: Words; page: TellPage }) {
  const t = (key: string) => w.t(`intake.tell.${key}`);
  const kinds = TOLD_CODES.map((code) => {
    const { name, hint, asks } = TOLD_KINDS[code];
    return { value: code, label: w.pick(name), hint: `${w.pick(hint)} ${t('write')}: ${w.pick(asks)}` };
  });
  return (
    <Form
      w={w}
      action={tellAction}
      form="tell"
      title={w.t('intake.pageTitle')}
      submit={t('submit')}
      hidden={{ slug, token }}
      done={<Received w={w} slug={slug} />}
      doneTitle={w.t('intake.donePageTitle')}
    >
      <ChoiceField name="kind" label={t('kind')} options={kinds} />
      <ProseField name="text" label={t('text')} hint={t('textHint')} rows={10} />
      <SelectField name="region" label={t('region')} options={regionOptions(w)} empty={t('regionNone')} />
      <DayField name="onDay" label={t('onDay')} hint={t('onDayHint')} words={dayWords(w)} />
      <TextField name="contact" label={t('contact')} hint={t('contactHint')} />
    </Form>
  );
}
