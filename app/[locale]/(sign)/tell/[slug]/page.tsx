import { notFound } from 'next/navigation';
import { TellForm } from '@/components/intake/tell-form';
import { SignShell } from '@/components/shell/sign-shell';
import { Details } from '@/components/ui/details';
import { PageTitle } from '@/components/ui/page-title';
import { ERASE_AFTER_DAYS } from '@/lib/intake/rules';
import { tellPage } from '@/lib/intake/tell-page';
import type { PageProps } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export default async function TellUsPage({ params }: PageProps<'slug'>) {
  const { locale, slug } = await params;
  const page = await tellPage(slug);
  if (!page) notFound();
  const w = words(locale);
  const t = (key: string) => w.t(`intake.tell.${key}`);
  return (
    <SignShell w={w} here={`/tell/${slug}`} campaign={{ slug, name: w.pick(page.name) }} foot={w.t('intake.foot')} quickExit>
      <PageTitle title={t('title')} />
      <div className="until-done stack">
        <p className="lead">{t('lead')}</p>
        <p className="measure">{w.t('intake.tell.kept', { n: ERASE_AFTER_DAYS })}</p>
        <Details summary={t('more')}>
          <p>{t('seen')}</p>
          <p>{t('danger')}</p>
        </Details>
        <p>
          <a href={`/${locale}/tell/${slug}/back`}>{t('back')}</a>
        </p>
      </div>
      <TellForm w={w} page={page} />
    </SignShell>
  );
}
