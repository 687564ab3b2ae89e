import { ChoiceField } from '@/components/form/choices';
import { DayField } from '@/components/form/day-field';
import { dayWords, Form } from '@/components/form/form';
import { TextField } from '@/components/form/text-field';
import { Section } from '@/components/ui/section';
import { removeCalendarDayAction, setCalendarDayAction } from '@/lib/campaign/calendar-actions';
import { DAY_KINDS } from '@/lib/campaign/calendar-schema';
import type { YearDay } from '@/lib/campaign/calendar-year';
import type { FormState } from '@/lib/form/form-state';
import type { Words } from '@/lib/words/words';

type Props = { w: Words; year: number; title: string; day: YearDay | undefined; initial: FormState };

/** A day of the calendar: added, changed, or taken out. */
export function CalendarDayForms({ w, year, title, day, initial }: Props) {
  const hidden = { year: String(year) };
  const back = <a href={`/${w.locale}/desk/calendars/${year}`}>{w.t('form.cancel')}</a>;
  const kinds = DAY_KINDS.map((value) => ({ value, label: w.t(`calendar.day.${value}`), hint: w.t(`calendar.day.${value}Hint`) }));
  return (
    <>
      <Form
        w={w}
        action={setCalendarDayAction}
        form="desk-calendar-day"
        submit={w.t('calendar.day.submit')}
        title={title}
        hidden={hidden}
        initial={initial}
        aside={back}
      >
        <DayField
          name="day"
          label={w.t('calendar.day.day')}
          hint={w.t('calendar.day.dayHint')}
          words={dayWords(w)}
          value={day?.day ?? String(year)}
        />
        <ChoiceField name="what" label={w.t('calendar.day.what')} options={kinds} value={day?.working ? 'work' : 'off'} />
        <TextField name="nameRu" label={w.t('calendar.day.nameRu')} hint={w.t('calendar.day.nameHint')} value={day?.why?.ru ?? ''} />
        <TextField name="nameEn" label={w.t('calendar.day.nameEn')} value={day?.why?.en ?? ''} />
      </Form>
      {day?.why && (
        <Section id="remove" title={w.t('calendar.day.removeTitle')}>
          <p className="measure">{w.t('calendar.day.removeHint')}</p>
          <Form
            w={w}
            action={removeCalendarDayAction}
            form="desk-calendar-remove"
            submit={w.t('calendar.day.remove')}
            tone="danger"
            hidden={{ ...hidden, monthDay: day.day.slice(5) }}
          />
        </Section>
      )}
    </>
  );
}
