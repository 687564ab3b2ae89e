import { notFound } from 'next/navigation';
import { CalendarSourceFields } from '@/components/desk/calendar-source-fields';
import { DeskPage } from '@/components/desk/desk-page';
import { Form } from '@/components/form/form';
import { PageTitle } from '@/components/ui/page-title';
import { requireActor } from '@/lib/auth/current-actor';
import { setCalendarSourceAction } from '@/lib/campaign/calendar-actions';
import { readCalendarYear } from '@/lib/campaign/calendar-read';
import { keptForm } from '@/lib/form/kept';
import type { PageProps } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export default async function CalendarSourcePage({ params }: PageProps<'year'>) {
  const { locale, year } = await params;
  const actor = await requireActor(locale, ['admin']);
  const w = words(locale);
  const view = await readCalendarYear(actor, Number(year));
  if (!view) notFound();
  const title = w.t('calendar.source.title', { year });
  return (
    <DeskPage w={w} actor={actor} path={`/desk/calendars/${year}/source`}>
      <PageTitle title={title} />
      <Form
        w={w}
        action={setCalendarSourceAction}
        form="desk-calendar-source"
        submit={w.t('calendar.day.submit')}
        title={title}
        hidden={{ year }}
        initial={await keptForm('desk-calendar-source')}
        aside={<a href={`/${locale}/desk/calendars/${year}`}>{w.t('form.cancel')}</a>}
      >
        <CalendarSourceFields w={w} view={view} />
      </Form>
    </DeskPage>
  );
}
