import { notFound } from 'next/navigation';
import { MovementPage } from '@/components/desk/movement-page';
import { Form } from '@/components/form/form';
import { TextFields } from '@/components/petition/text-fields';
import { PageTitle } from '@/components/ui/page-title';
import { requireActor, STAFF } from '@/lib/auth/current-actor';
import { keptForm } from '@/lib/form/kept';
import { mayEditPetition } from '@/lib/petition/access';
import { removePetitionTextAction, savePetitionTextAction } from '@/lib/petition/actions';
import { languageName } from '@/lib/petition/language';
import { readPetition } from '@/lib/petition/read-petition';
import { hereOf, type PageProps, queryText } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export default async function PetitionTextPage({ params, searchParams }: PageProps<'petitionId'>) {
  const [{ locale, petitionId }, query] = await Promise.all([params, searchParams]);
  const actor = await requireActor(locale, STAFF);
  const petition = await readPetition(actor, petitionId);
  if (!petition || !mayEditPetition(actor, petition)) notFound();
  const w = words(locale);
  const asked = queryText(query.lang, 35);
  const text = petition.texts.find(({ lang }) => lang === asked);
  const back = `/desk/petitions/${petitionId}`;
  const title = text ? w.t('petition.text.title') : w.t('petition.text.newTitle');
  return (
    <MovementPage w={w} actor={actor} path={`${back}/texts`} query={hereOf('', { lang: asked })}>
      <PageTitle title={title} lead={text && languageName(text.lang, locale)} />
      <Form
        w={w}
        action={savePetitionTextAction}
        form="desk-petition-text"
        submit={w.t('petition.text.save')}
        title={title}
        hidden={{ petitionId, ...(text && { lang: text.lang }) }}
        initial={await keptForm('desk-petition-text')}
        aside={<a href={`/${locale}${back}`}>{w.t('form.cancel')}</a>}
      >
        <TextFields w={w} text={text ?? { lang: '', title: '', body: '' }} fixed={text !== undefined} />
      </Form>
      {text && petition.texts.length > 1 && (
        <Form
          w={w}
          action={removePetitionTextAction}
          form="desk-petition-text-remove"
          submit={w.t('petition.text.remove')}
          hidden={{ petitionId, lang: text.lang }}
          tone="danger"
        />
      )}
    </MovementPage>
  );
}
