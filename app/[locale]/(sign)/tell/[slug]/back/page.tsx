import { notFound } from 'next/navigation';
import { BackForm } from '@/components/intake/back-form';
import { SignShell } from '@/components/shell/sign-shell';
import { PageTitle } from '@/components/ui/page-title';
import { ERASE_AFTER_DAYS } from '@/lib/intake/rules';
import { tellPage } from '@/lib/intake/tell-page';
import type { PageProps } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export default async function ComeBackPage({ params }: PageProps<'slug'>) {
  const { locale, slug } = await params;
  const page = await tellPage(slug);
  if (!page) notFound();
  const w = words(locale);
  return (
    <SignShell w={w} here={`/tell/${slug}/back`} campaign={{ slug, name: w.pick(page.name) }} foot={w.t('intake.foot')} quickExit>
      <PageTitle title={w.t('intake.back.title')} />
      <BackForm w={w} page={page} />
      <p className="muted measure">{w.t('intake.back.lost', { n: ERASE_AFTER_DAYS })}</p>
      <p>
        <a href={`/${locale}/tell/${slug}`}>{w.t('intake.back.tell')}</a>
      </p>
    </SignShell>
  );
}
