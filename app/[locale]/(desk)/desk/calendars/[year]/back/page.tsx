import { notFound } from 'next/navigation';
import { CalendarDifference } from '@/components/desk/calendar-difference';
import { DeskPage } from '@/components/desk/desk-page';
import { Form } from '@/components/form/form';
import { Empty } from '@/components/ui/empty';
import { PageTitle } from '@/components/ui/page-title';
import { requireActor } from '@/lib/auth/current-actor';
import { takeShippedYearAction } from '@/lib/campaign/calendar-actions';
import { readCalendarYear } from '@/lib/campaign/calendar-read';
import type { PageProps } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export default async function ShippedYearPage({ params }: PageProps<'year'>) {
  const { locale, year } = await params;
  const actor = await requireActor(locale, ['admin']);
  const w = words(locale);
  const view = await readCalendarYear(actor, Number(year));
  if (!view) notFound();
  const title = w.t('calendar.back.title', { year });
  const back = `/${locale}/desk/calendars/${year}`;
  return (
    <DeskPage w={w} actor={actor} path={`/desk/calendars/${year}/back`}>
      <PageTitle title={title} lead={view.editedOn && w.t(`calendar.back.${view.isShipped ? 'lead' : 'none'}`)} />
      {view.editedOn ? (
        <>
          <CalendarDifference w={w} before={view.days} after={view.shipped} />
          <Form
            w={w}
            action={takeShippedYearAction}
            form="desk-calendar-back"
            submit={w.t('calendar.back.submit')}
            title={title}
            hidden={{ year }}
            aside={<a href={back}>{w.t('form.cancel')}</a>}
          />
        </>
      ) : (
        <Empty why={w.t('calendar.back.nothing')} href={back} wayOut={w.t('calendar.year.title', { year })} />
      )}
    </DeskPage>
  );
}
