import { Form } from '@/components/form/form';
import { DataTable } from '@/components/ui/data-table';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import { pasteCalendarYearAction } from '@/lib/campaign/calendar-actions';
import { readPastedYear } from '@/lib/campaign/calendar-paste';
import type { CalendarYearView } from '@/lib/campaign/calendar-read';
import { daysOfYear, withYear } from '@/lib/campaign/calendar-year';
import type { Words } from '@/lib/words/words';
import { CalendarDifference } from './calendar-difference';

type Props = { w: Words; view: CalendarYearView; values: Record<string, string> };

/** What a pasted year would change, with the button that does it; or the lines that were not understood. */
export function CalendarPasteLook({ w, view, values }: Props) {
  const { year, law, days } = view;
  const read = readPastedYear(values.text ?? '', year);
  if (!read.ok) {
    return (
      <>
        <Notice tone="warning" title={w.t('calendar.paste.wrong', { n: read.lines.length })}>
          <p>{w.t('calendar.paste.wrongLead')}</p>
        </Notice>
        <DataTable
          caption={w.t('calendar.paste.wrong', { n: read.lines.length })}
          hideCaption
          columns={['line', 'typed', 'why'].map((key) => ({ key, label: w.t(`calendar.paste.${key}`) }))}
          rows={read.lines.map(({ line, text, reason }) => ({
            id: String(line),
            cells: [line, <code key="typed">{text}</code>, w.t(`calendar.paste.reason.${reason}`)],
          }))}
        />
      </>
    );
  }
  const table = { source: '', checkedOn: '', off: read.off, working: read.working };
  return (
    <Section id="preview" title={w.t('calendar.paste.preview')}>
      <CalendarDifference w={w} before={days} after={daysOfYear(withYear(law, year, table), year)} />
      <Form
        w={w}
        action={pasteCalendarYearAction}
        form="desk-calendar-confirm"
        submit={w.t('calendar.paste.confirm')}
        hidden={{ ...values, year: String(year) }}
        aside={<a href="#text">{w.t('calendar.paste.again')}</a>}
      />
    </Section>
  );
}
