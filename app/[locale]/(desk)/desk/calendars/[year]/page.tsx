import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { YearStatus } from '@/components/desk/calendar-list';
import { CalendarMonths } from '@/components/desk/calendar-months';
import { CalendarNamed } from '@/components/desk/calendar-named';
import { DeskPage } from '@/components/desk/desk-page';
import { Doors } from '@/components/ui/doors';
import { Notice } from '@/components/ui/notice';
import { PageTitle } from '@/components/ui/page-title';
import { Section } from '@/components/ui/section';
import { requireActor, STAFF } from '@/lib/auth/current-actor';
import { readCalendarYear } from '@/lib/campaign/calendar-read';
import type { PageProps } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export async function generateMetadata({ params }: PageProps<'year'>): Promise<Metadata> {
  const { locale, year } = await params;
  return { title: `${words(locale).t('calendar.year.title', { year })} · Homeward` };
}

export default async function CalendarYearPage({ params }: PageProps<'year'>) {
  const { locale, year } = await params;
  const actor = await requireActor(locale, STAFF);
  const w = words(locale);
  const view = await readCalendarYear(actor, Number(year));
  if (!view) notFound();
  const at = `/${locale}/desk/calendars/${year}`;
  const { working, off, workingWeekend: weekend } = view.figures;
  const doors = [
    { href: `${at}/day`, label: w.t('calendar.year.addDay'), main: true },
    { href: `${at}/paste`, label: w.t('calendar.year.paste') },
    { href: `${at}/source`, label: w.t('calendar.year.editSource') },
    ...(view.editedOn ? [{ href: `${at}/back`, label: w.t('calendar.year.takeShipped') }] : []),
  ];
  return (
    <DeskPage w={w} actor={actor} path={`/desk/calendars/${year}`}>
      <PageTitle
        title={w.t('calendar.year.title', { year })}
        lead={w.t('calendar.year.figures', { working, off, weekend })}
        actions={<a href={`/${locale}/desk/calendars`}>{w.t('calendar.year.back')}</a>}
      />
      <p>
        <YearStatus w={w} line={view} />
        {view.source && <span className="muted"> · {view.source}</span>}
      </p>
      {view.provisional && <Notice tone="warning">{w.t(`calendar.year.${view.source === null ? 'noTable' : 'provisional'}`)}</Notice>}
      <Section id="months" title={w.t('calendar.year.months')}>
        <CalendarMonths w={w} days={view.days} />
      </Section>
      {view.mayEdit && (
        <Section id="correct" title={w.t('calendar.year.actions')}>
          <Doors label={w.t('calendar.year.actions')} doors={doors} />
        </Section>
      )}
      <Section id="named" title={w.t('calendar.year.named')}>
        <CalendarNamed w={w} view={view} />
      </Section>
    </DeskPage>
  );
}
