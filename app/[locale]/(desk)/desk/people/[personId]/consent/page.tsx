import { notFound } from 'next/navigation';
import { MovementPage } from '@/components/desk/movement-page';
import { ConsentBody } from '@/components/person/consent-body';
import { PostsAbout } from '@/components/post/posts-about';
import { Notice } from '@/components/ui/notice';
import { requireActor, STAFF } from '@/lib/auth/current-actor';
import { readPerson } from '@/lib/person/read-person';
import { readPostsAbout } from '@/lib/post/read-about';
import { hereOf, type PageProps, queryText } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export default async function DeskConsentPage({ params, searchParams }: PageProps<'personId'>) {
  const [{ locale, personId }, query] = await Promise.all([params, searchParams]);
  const actor = await requireActor(locale, STAFF);
  const w = words(locale);
  const person = await readPerson(actor, personId);
  if (!person) notFound();
  // What the campaign wrote in its own words nobody can take out by itself.
  const withdrawn = person.caseId && !person.standing && person.consents.length > 0;
  const open = withdrawn ? (await readPostsAbout(actor, person.caseId ?? '')).filter(({ isPublic }) => isPublic) : [];
  const asked = { saved: queryText(query.saved, 10) };
  return (
    <MovementPage w={w} actor={actor} path={`/desk/people/${personId}/consent`} query={hereOf('', asked)}>
      <ConsentBody w={w} wing="desk" person={person} saved={asked.saved} />
      {open.length > 0 && (
        <Notice tone="warning">
          <p>{w.t('person.consent.postsOpen')}</p>
        </Notice>
      )}
      <PostsAbout w={w} posts={open} />
    </MovementPage>
  );
}
