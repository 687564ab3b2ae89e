import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DeskPage } from '@/components/desk/desk-page';
import { Form } from '@/components/form/form';
import { PastSnapshots } from '@/components/public/past-snapshots';
import { WaitingSnapshot } from '@/components/public/waiting-snapshot';
import { Empty } from '@/components/ui/empty';
import { PageTitle } from '@/components/ui/page-title';
import { Section } from '@/components/ui/section';
import { requireActor, STAFF } from '@/lib/auth/current-actor';
import { freezeSnapshotAction } from '@/lib/publication/actions';
import { readSnapshots } from '@/lib/publication/read-desk';
import { isLocale } from '@/lib/words/locale';
import { words } from '@/lib/words/words';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale) ? { title: words(locale).t('public.desk.title') } : {};
}

export default async function PublicationPage({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const w = words(locale);
  const actor = await requireActor(locale, STAFF);
  const { slug, nextAsOfOn, waiting, past } = await readSnapshots(actor);
  const isPublished = past.some(({ state }) => state === 'published');
  return (
    <DeskPage w={w} actor={actor} path="/desk/publication">
      <PageTitle
        title={w.t('public.desk.title')}
        lead={w.t('public.desk.lead')}
        actions={isPublished && <a href={`/${locale}/${slug}`}>{w.t('public.desk.publicPage')}</a>}
      />
      <Section id="waiting" title={w.t('public.desk.waitingTitle')}>
        {waiting.length === 0 && <Empty why={w.t('public.desk.noneWaiting')} />}
        {waiting.map((snapshot) => (
          <WaitingSnapshot key={snapshot.id} w={w} snapshot={snapshot} />
        ))}
      </Section>
      <Section id="freeze" title={w.t('public.desk.freezeTitle')}>
        <p className="measure">{w.t('public.desk.freezeWhat', { asOf: w.day(nextAsOfOn) })}</p>
        <Form w={w} action={freezeSnapshotAction} form="freeze-snapshot" submit={w.t('public.desk.freeze')} />
      </Section>
      <Section id="past" title={w.t('public.desk.pastTitle')}>
        {past.length === 0 ? <Empty why={w.t('public.desk.none')} /> : <PastSnapshots w={w} slug={slug} snapshots={past} />}
      </Section>
    </DeskPage>
  );
}
