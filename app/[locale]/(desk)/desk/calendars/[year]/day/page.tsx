import { notFound } from 'next/navigation';
import { CalendarDayForms } from '@/components/desk/calendar-day-forms';
import { dayWords } from '@/components/desk/calendar-day-kind';
import { DeskPage } from '@/components/desk/desk-page';
import { PageTitle } from '@/components/ui/page-title';
import { requireActor } from '@/lib/auth/current-actor';
import { readCalendarYear } from '@/lib/campaign/calendar-read';
import { keptForm } from '@/lib/form/kept';
import { type PageProps, queryText } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export default async function CalendarDayPage({ params, searchParams }: PageProps<'year'>) {
  const [{ locale, year }, query] = await Promise.all([params, searchParams]);
  const actor = await requireActor(locale, ['admin']);
  const w = words(locale);
  const view = await readCalendarYear(actor, Number(year));
  if (!view) notFound();
  const asked = queryText(query.d, 5);
  const day = view.days.find((each) => each.day.slice(5) === asked);
  const title = w.t('calendar.day.title', { year });
  const lead = day && w.t('calendar.day.now', { day: w.day(day.day), what: dayWords(w, day) });
  return (
    <DeskPage w={w} actor={actor} path={`/desk/calendars/${year}/day`} query={day ? `?d=${asked}` : ''}>
      <PageTitle title={title} lead={lead ?? w.t('calendar.day.lead')} />
      <CalendarDayForms w={w} year={view.year} title={title} day={day} initial={await keptForm('desk-calendar-day')} />
    </DeskPage>
  );
}
