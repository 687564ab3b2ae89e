import { regionOptions } from '@/components/desk/place-options';
import { SelectField } from '@/components/form/choices';
import { DayField } from '@/components/form/day-field';
import { dayWords } from '@/components/form/form';
import { TextField } from '@/components/form/text-field';
import { TickField } from '@/components/form/tick-field';
import { PAPER_REASONS, STRIKE_REASONS } from '@/lib/signature/reasons';
import type { Words } from '@/lib/words/words';

/** A sheet of signatures as it lies on the table: what it is, and how many lines of each sort. */
export function SheetFields({ w }: { w: Words }) {
  const t = (key: string) => w.t(`signature.sheet.${key}`);
  return (
    <>
      <TextField name="sheet" label={t('sheet')} hint={t('sheetHint')} width="short" />
      <SelectField name="region" label={t('region')} options={regionOptions(w)} empty="—" />
      <DayField name="collectedOn" label={t('collectedOn')} words={dayWords(w)} />
      <TextField name="place" label={t('place')} />
      <TextField name="collector" label={t('collector')} hint={t('sealed')} />
      <TextField name="valid" label={t('valid')} width="short" />
      <TickField name="fit" label={t('cap')} said={t('fit')} ticked={false} />
      <fieldset className="field">
        <legend className="field-label">{t('struckLines')}</legend>
        {PAPER_REASONS.map((code) => (
          <TextField key={code} name={`struck_${code}`} label={w.pick(STRIKE_REASONS[code])} width="short" />
        ))}
      </fieldset>
    </>
  );
}
