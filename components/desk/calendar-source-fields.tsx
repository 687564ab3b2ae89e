import { ChoiceField } from '@/components/form/choices';
import { DayField } from '@/components/form/day-field';
import { dayWords } from '@/components/form/form';
import { TextField } from '@/components/form/text-field';
import type { CalendarYearView } from '@/lib/campaign/calendar-read';
import { COMPLETE } from '@/lib/campaign/calendar-schema';
import type { Words } from '@/lib/words/words';

/** Where a year's table is from, when it was compared, and whether it is complete. */
export function CalendarSourceFields({ w, view, fresh }: { w: Words; view: CalendarYearView; fresh?: boolean }) {
  return (
    <>
      <TextField
        name="source"
        label={w.t('calendar.source.source')}
        hint={w.t('calendar.source.sourceHint')}
        value={fresh ? '' : (view.source ?? '')}
      />
      <DayField
        name="checkedOn"
        label={w.t('calendar.source.checkedOn')}
        words={dayWords(w)}
        value={fresh ? view.today : (view.checkedOn ?? view.today)}
      />
      <ChoiceField
        name="complete"
        label={w.t('calendar.source.complete')}
        options={COMPLETE.map((value) => ({ value, label: w.t(`calendar.source.${value}`), hint: w.t(`calendar.source.${value}Hint`) }))}
        value={view.provisional && !fresh ? 'provisional' : 'official'}
      />
    </>
  );
}
