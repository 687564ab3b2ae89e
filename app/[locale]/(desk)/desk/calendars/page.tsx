import type { Metadata } from 'next';
import { CalendarList } from '@/components/desk/calendar-list';
import { DeskPage } from '@/components/desk/desk-page';
import { PageTitle } from '@/components/ui/page-title';
import { requireActor, STAFF } from '@/lib/auth/current-actor';
import { readCalendar } from '@/lib/campaign/calendar-read';
import type { PageProps } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: `${words((await params).locale).t('calendar.list.title')} · Homeward` };
}

export default async function CalendarsPage({ params }: PageProps) {
  const { locale } = await params;
  const actor = await requireActor(locale, STAFF);
  const w = words(locale);
  const view = await readCalendar(actor);
  return (
    <DeskPage w={w} actor={actor} path="/desk/calendars">
      <PageTitle
        title={w.t('calendar.list.title')}
        lead={w.t('calendar.list.lead', { country: w.pick(view.country) })}
        actions={<a href={`/${locale}/desk/recounts`}>{w.t('calendar.list.recounts')}</a>}
      />
      <CalendarList w={w} view={view} />
      {!view.mayEdit && <p className="muted">{w.t('calendar.list.adminOnly')}</p>}
    </DeskPage>
  );
}
