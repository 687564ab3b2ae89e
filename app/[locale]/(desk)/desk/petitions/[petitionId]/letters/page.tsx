import { notFound } from 'next/navigation';
import { MovementPage } from '@/components/desk/movement-page';
import { LetterLinks } from '@/components/petition/letter-links';
import { PageTitle } from '@/components/ui/page-title';
import { requireActor, STAFF } from '@/lib/auth/current-actor';
import { readLetterChoices } from '@/lib/petition/read-letters';
import type { PageProps } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export default async function LettersOfPetitionPage({ params }: PageProps<'petitionId'>) {
  const { locale, petitionId } = await params;
  const actor = await requireActor(locale, STAFF);
  const choices = await readLetterChoices(actor, petitionId);
  if (!choices) notFound();
  const w = words(locale);
  const back = `/desk/petitions/${petitionId}`;
  const title = w.t('petition.letters.title');
  return (
    <MovementPage w={w} actor={actor} path={`${back}/letters`}>
      <title>{`${title} · Homeward`}</title>
      <PageTitle title={title} lead={w.t('petition.letters.lead')} />
      <LetterLinks w={w} actor={actor} petitionId={petitionId} choices={choices} />
      <p>
        <a href={`/${locale}${back}`}>{w.t('petition.to.back')}</a>
      </p>
    </MovementPage>
  );
}
