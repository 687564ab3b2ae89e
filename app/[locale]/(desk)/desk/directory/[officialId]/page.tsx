import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { BodyDecision } from '@/components/desk/body-decision';
import { BodyHead } from '@/components/desk/body-head';
import { BodyHolders } from '@/components/desk/body-holders';
import { BodyLetters } from '@/components/desk/body-letters';
import { DeskPage } from '@/components/desk/desk-page';
import { Notice } from '@/components/ui/notice';
import { PageTitle } from '@/components/ui/page-title';
import { Section } from '@/components/ui/section';
import { requireActor, STAFF } from '@/lib/auth/current-actor';
import { readBody } from '@/lib/letter/read-body';
import type { PageProps } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export async function generateMetadata({ params }: PageProps<'officialId'>): Promise<Metadata> {
  return { title: `${words((await params).locale).t('desk.body.title')} · Homeward` };
}

export default async function BodyPage({ params }: PageProps<'officialId'>) {
  const { locale, officialId } = await params;
  const actor = await requireActor(locale, STAFF);
  const w = words(locale);
  const found = await readBody(actor, officialId);
  if (!found) notFound();
  const { body, letters, points } = found;
  const path = `/desk/directory/${officialId}`;
  return (
    <DeskPage w={w} actor={actor} path={path}>
      <PageTitle title={w.pick(body.name)} lead={w.locale === 'ru' ? undefined : <span lang="ru">{body.name.ru}</span>} />
      {body.standing === 'declined' && <Notice tone="warning">{w.t('desk.body.declined')}</Notice>}
      <BodyDecision w={w} officialId={body.id} standing={body.standing} />
      <BodyHead w={w} body={body} />
      <Section id="letters" title={w.t('desk.body.figures')}>
        <BodyLetters w={w} body={body} letters={letters} points={points} />
      </Section>
      <Section
        id="holders"
        title={w.t('desk.body.holders')}
        aside={<a href={`/${locale}${path}/holders/new`}>{w.t('desk.body.addHolder')}</a>}
      >
        <BodyHolders w={w} body={body} />
      </Section>
      {body.below.length > 0 && (
        <Section id="below" title={w.t('desk.body.below')}>
          <ul className="plain-list">
            {body.below.map(({ id, name }) => (
              <li key={id}>
                <a href={`/${locale}/desk/directory/${id}`}>{w.pick(name)}</a>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </DeskPage>
  );
}
