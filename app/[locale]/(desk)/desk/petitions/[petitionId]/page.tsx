import { notFound } from 'next/navigation';
import { MovementPage } from '@/components/desk/movement-page';
import { FiledNote } from '@/components/petition/filed-note';
import { HandInList } from '@/components/petition/hand-in-list';
import { PetitionFigures } from '@/components/petition/petition-figures';
import { PetitionGo } from '@/components/petition/petition-go';
import { PetitionInvalid } from '@/components/petition/petition-invalid';
import { PetitionLetters } from '@/components/petition/petition-letters';
import { titleOf } from '@/components/petition/petition-name';
import { PetitionRegions } from '@/components/petition/petition-regions';
import { PetitionReview } from '@/components/petition/petition-review';
import { PetitionRules } from '@/components/petition/petition-rules';
import { PetitionTexts } from '@/components/petition/petition-texts';
import { PetitionThresholds } from '@/components/petition/petition-thresholds';
import { PostsAbout } from '@/components/post/posts-about';
import { Notice } from '@/components/ui/notice';
import { PageTitle } from '@/components/ui/page-title';
import { Section } from '@/components/ui/section';
import { Tag } from '@/components/ui/tag';
import { requireActor, STAFF } from '@/lib/auth/current-actor';
import { decides, mayEditPetition } from '@/lib/petition/access';
import { readHandIns } from '@/lib/petition/read-hand-ins';
import { readPetition } from '@/lib/petition/read-petition';
import { PETITION_STATES } from '@/lib/petition/states';
import { readPostsAbout } from '@/lib/post/read-about';
import { type PageProps, queryText } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export default async function PetitionPage({ params, searchParams }: PageProps<'petitionId'>) {
  const [{ locale, petitionId }, query] = await Promise.all([params, searchParams]);
  const actor = await requireActor(locale, STAFF);
  const petition = await readPetition(actor, petitionId);
  if (!petition) notFound();
  const handIns = await readHandIns(actor, petitionId);
  const w = words(locale);
  const path = `/desk/petitions/${petitionId}`;
  const filed = petition.importId !== null;
  const editable = !filed && mayEditPetition(actor, petition);
  const { state } = petition;
  const link = (to: string, label: string) => <a href={`/${locale}${path}/${to}`}>{label}</a>;
  const seen = state === 'open' || state === 'closed';
  return (
    <MovementPage w={w} actor={actor} path={path}>
      <title>{`${titleOf(w, petition.texts)} · Homeward`}</title>
      <PageTitle
        title={titleOf(w, petition.texts)}
        lead={<Tag tone={PETITION_STATES[state].tone}>{w.pick(PETITION_STATES[state])}</Tag>}
        actions={seen && !filed && <a href={`/${locale}/sign/${petition.slug}/${petition.mark}`}>{w.t('petition.go.public')}</a>}
      />
      {petition.importId && <FiledNote w={w} importId={petition.importId} answeredOn={petition.answeredOn} />}
      {!filed && <PetitionGo w={w} actor={actor} petition={petition} />}
      {seen && (
        <Section id="signatures" title={w.t('petition.count2.title')} aside={!filed && link('paper', w.t('signature.sheet.title'))}>
          <PetitionFigures w={w} petition={petition} />
        </Section>
      )}
      <Section
        id="thresholds"
        title={w.t('petition.threshold.title')}
        aside={!filed && (editable || state === 'open') && link('thresholds', w.t('petition.threshold.add'))}
      >
        <PetitionThresholds w={w} petition={petition} />
      </Section>
      {seen && (
        <Section id="regions" title={w.t('petition.region.title')}>
          <PetitionRegions w={w} petition={petition} />
        </Section>
      )}
      {seen && !filed && (
        <>
          <Section id="review" title={w.t('petition.review.title')}>
            <PetitionReview w={w} petition={petition} done={queryText(query.done, 10) === 'burst'} />
          </Section>
          <Section
            id="invalid"
            title={w.t('petition.invalid.title')}
            aside={decides(actor) && link('strike', w.t('petition.invalid.strike'))}
          >
            {query.done === 'off' && <Notice tone="success">{w.t('signature.takeOff.done')}</Notice>}
            <PetitionInvalid w={w} petition={petition} />
            {decides(actor) && <p>{link('strike/one', w.t('signature.takeOff.link'))}</p>}
          </Section>
          <Section id="hand-ins" title={w.t('petition.handIn.title')} aside={link('hand-in', w.t('petition.handIn.add'))}>
            <HandInList w={w} rows={handIns} />
          </Section>
          <Section id="letters" title={w.t('petition.letters.title')} aside={link('letters', w.t('petition.letters.edit'))}>
            <PetitionLetters w={w} letters={petition.letters} />
          </Section>
        </>
      )}
      <PostsAbout w={w} posts={await readPostsAbout(actor, petitionId)} />
      <Section id="texts" title={w.t('petition.text.title')} aside={editable && link('texts', w.t('petition.text.add'))}>
        <PetitionTexts w={w} petition={petition} editable={editable} />
      </Section>
      <Section id="addressees" title={w.t('petition.to.title')} aside={editable && link('addressees', w.t('petition.to.edit'))}>
        {petition.addressees.length === 0 && <p className="muted">{w.t('petition.to.none')}</p>}
        <ul className="plain-list">
          {petition.addressees.map(({ id, name }) => (
            <li key={id}>
              <a href={`/${locale}/desk/directory/${id}`}>{w.pick(name)}</a>
            </li>
          ))}
        </ul>
      </Section>
      <Section id="rules" title={w.t('petition.rule.title')} aside={editable && link('rules', w.t('petition.rule.edit'))}>
        <PetitionRules w={w} petition={petition} />
      </Section>
    </MovementPage>
  );
}
