import { notFound } from 'next/navigation';
import { SignShell } from '@/components/shell/sign-shell';
import { PetitionLinks } from '@/components/signature/petition-links';
import { Empty } from '@/components/ui/empty';
import { PageTitle } from '@/components/ui/page-title';
import { Section } from '@/components/ui/section';
import { strangerAt } from '@/lib/auth/stranger';
import { readOpenPetitions } from '@/lib/signature/read-public-lists';
import type { PageProps } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export default async function PetitionsToSignPage({ params }: PageProps<'slug'>) {
  const { locale, slug } = await params;
  const actor = await strangerAt(slug);
  const found = actor && (await readOpenPetitions(actor));
  if (!found) notFound();
  const w = words(locale);
  const title = w.t('signature.list.title');
  const [open, closed] = [found.petitions.filter((each) => each.open), found.petitions.filter((each) => !each.open)];
  return (
    <SignShell w={w} here={`/sign/${slug}`} campaign={{ slug, name: w.pick(found.name) }} foot={w.t('signature.shell.foot')}>
      <title>{`${title} · ${w.pick(found.name)}`}</title>
      <PageTitle title={title} lead={open.length > 0 && w.t('signature.list.lead')} />
      {open.length === 0 && <Empty why={w.t('signature.list.none')} href={`/${locale}/${slug}`} wayOut={w.t('signature.list.home')} />}
      <PetitionLinks w={w} slug={slug} petitions={open} />
      {closed.length > 0 && (
        <Section id="closed" title={w.t('signature.list.closed')}>
          <PetitionLinks w={w} slug={slug} petitions={closed} />
        </Section>
      )}
      <p>
        <a href={`/${locale}/sign/${slug}/withdraw`}>{w.t('signature.page.withdraw')}</a>
      </p>
    </SignShell>
  );
}
