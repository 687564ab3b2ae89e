import { notFound } from 'next/navigation';
import { SignShell } from '@/components/shell/sign-shell';
import { RegionsTable } from '@/components/signature/regions-table';
import { Empty } from '@/components/ui/empty';
import { PageTitle } from '@/components/ui/page-title';
import { strangerAt } from '@/lib/auth/stranger';
import { chooseVersion } from '@/lib/petition/language';
import { readPublicRegions } from '@/lib/signature/read-public-lists';
import type { PageProps } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export default async function SignedRegionsPage({ params }: PageProps<'slug' | 'mark'>) {
  const { locale, slug, mark } = await params;
  const actor = await strangerAt(slug);
  const found = actor && (await readPublicRegions(actor, mark));
  if (!found) notFound();
  const w = words(locale);
  const text = chooseVersion(found.texts, '', locale);
  const title = w.t('signature.regions.title');
  const back = `/sign/${slug}/${mark}`;
  const campaign = { slug, name: w.pick(found.campaignName) };
  return (
    <SignShell w={w} here={`${back}/regions`} campaign={campaign} foot={w.t('signature.shell.foot')}>
      <title>{`${title} · Homeward`}</title>
      <PageTitle title={title} lead={<span lang={text?.lang}>{text?.title ?? mark}</span>} />
      {found.regions.length > 0 ? (
        <RegionsTable w={w} counted={found} />
      ) : (
        <Empty why={w.t('signature.regions.none')} href={`/${locale}${back}`} wayOut={w.t('signature.regions.back')} />
      )}
      <p>
        <a href={`/${locale}${back}`}>{w.t('signature.regions.back')}</a>
      </p>
    </SignShell>
  );
}
