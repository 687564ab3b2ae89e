import { notFound } from 'next/navigation';
import { SignShell } from '@/components/shell/sign-shell';
import { SignForm } from '@/components/signature/sign-form';
import { PublicAnswers, SignedSoFar } from '@/components/signature/signed-so-far';
import { Versions } from '@/components/signature/versions';
import { Section } from '@/components/ui/section';
import { chooseVersion } from '@/lib/petition/language';
import { petitionHasPosts } from '@/lib/publication/read-petition-posts';
import { publicPetition } from '@/lib/signature/public-petition';
import { hereOf, type PageProps, queryText } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export default async function SignPage({ params, searchParams }: PageProps<'slug' | 'mark'>) {
  const [{ locale, slug, mark }, query] = await Promise.all([params, searchParams]);
  const petition = await publicPetition(slug, mark);
  if (!petition) notFound();
  const w = words(locale);
  const asked = queryText(query.lang, 20);
  const text = chooseVersion(petition.texts, asked, locale);
  const title = text?.title ?? mark;
  const path = `/sign/${slug}/${mark}`;
  const campaign = { slug, name: w.pick(petition.campaign.name) };
  return (
    <SignShell w={w} here={hereOf(path, { lang: asked })} campaign={campaign} foot={w.t('signature.shell.foot')}>
      {petition.token === null && <title>{`${title} · Homeward`}</title>}
      <h1 lang={text?.lang}>{title}</h1>
      <div className="until-done stack">
        {petition.addressees.length > 0 && (
          <p>
            {w.t('signature.page.to')}: {petition.addressees.map(({ name }) => w.pick(name)).join('; ')}
          </p>
        )}
        <SignedSoFar w={w} petition={petition} />
      </div>
      <div className="petition-text">
        <Versions w={w} path={path} texts={petition.texts} shown={text?.lang ?? ''} />
        <article className="sheet" aria-label={w.t('signature.page.text')}>
          <div className="sheet-text" lang={text?.lang}>
            {text?.body}
          </div>
        </article>
      </div>
      {petition.token !== null && (
        <Section id="sign" title={w.t('signature.form.title')}>
          <SignForm w={w} petition={petition} token={petition.token} title={title} />
        </Section>
      )}
      <Section id="answers" title={w.t('signature.page.answers')}>
        <PublicAnswers w={w} answers={petition.answers} />
      </Section>
      <ul className="plain-list">
        {(await petitionHasPosts(slug, mark)) && (
          <li>
            <a href={`/${locale}/${slug}/posts?petition=${mark}`}>{w.t('public.posts.aboutPetition')}</a>
          </li>
        )}
        <li>
          <a href={`/${locale}${path}/regions`}>{w.t('signature.page.regions')}</a>
        </li>
        <li>
          <a href={`/${locale}/sign/${slug}/withdraw`}>{w.t('signature.page.withdraw')}</a>
        </li>
        <li>
          <a href={`/${locale}/sign/${slug}`}>{w.t('signature.shell.list')}</a>
        </li>
      </ul>
    </SignShell>
  );
}
