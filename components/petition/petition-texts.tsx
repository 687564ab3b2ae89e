import { Details } from '@/components/ui/details';
import { languageName } from '@/lib/petition/language';
import type { PetitionView } from '@/lib/petition/read-petition';
import type { Words } from '@/lib/words/words';

/** The petition's words in each language, folded but for the first; with a way to change them while they can be. */
export function PetitionTexts({ w, petition, editable }: { w: Words; petition: PetitionView; editable: boolean }) {
  if (petition.texts.length === 0) return <p className="muted">{w.t('petition.text.none')}</p>;
  return petition.texts.map(({ lang, title, body }, at) => (
    <Details key={lang} summary={`${languageName(lang, w.locale)}: ${title}`} open={at === 0}>
      <p className="sheet-text measure" lang={lang}>
        {body}
      </p>
      {editable && (
        <p>
          <a href={`/${w.locale}/desk/petitions/${petition.id}/texts?lang=${encodeURIComponent(lang)}`}>{w.t('petition.text.edit')}</a>
        </p>
      )}
    </Details>
  ));
}
