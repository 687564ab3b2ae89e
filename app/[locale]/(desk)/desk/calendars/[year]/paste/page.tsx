import { notFound } from 'next/navigation';
import { CalendarPasteLook } from '@/components/desk/calendar-paste-look';
import { CalendarSourceFields } from '@/components/desk/calendar-source-fields';
import { DeskPage } from '@/components/desk/desk-page';
import { Form } from '@/components/form/form';
import { ProseField } from '@/components/form/prose-field';
import { PageTitle } from '@/components/ui/page-title';
import { requireActor } from '@/lib/auth/current-actor';
import { previewCalendarYearAction } from '@/lib/campaign/calendar-actions';
import { readCalendarYear } from '@/lib/campaign/calendar-read';
import { keptForm } from '@/lib/form/kept';
import type { PageProps } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export default async function PasteYearPage({ params, searchParams }: PageProps<'year'>) {
  const [{ locale, year }, { look }] = await Promise.all([params, searchParams]);
  const actor = await requireActor(locale, ['admin']);
  const w = words(locale);
  const view = await readCalendarYear(actor, Number(year));
  if (!view) notFound();
  const typed = await keptForm('desk-calendar-year');
  const title = w.t('calendar.paste.title', { year });
  return (
    <DeskPage w={w} actor={actor} path={`/desk/calendars/${year}/paste`}>
      <PageTitle title={title} lead={w.t('calendar.paste.lead')} />
      {look === '1' && typed.values.year === year && <CalendarPasteLook w={w} view={view} values={typed.values} />}
      <Form
        w={w}
        action={previewCalendarYearAction}
        form="desk-calendar-year"
        submit={w.t('calendar.paste.look')}
        title={title}
        hidden={{ year }}
        initial={typed}
        aside={<a href={`/${locale}/desk/calendars/${year}`}>{w.t('form.cancel')}</a>}
      >
        <ProseField name="text" label={w.t('calendar.paste.text')} hint={w.t('calendar.paste.textHint')} rows={14} />
        <CalendarSourceFields w={w} view={view} fresh />
      </Form>
    </DeskPage>
  );
}
