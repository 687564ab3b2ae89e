import type { OfficialView } from '@/lib/official/read';
import type { Words } from '@/lib/words/words';

/** The body chosen a step before, and the way back to choose another. */
export function ChosenOfficial({ w, label, chosen, changeHref }: { w: Words; label: string; chosen: OfficialView; changeHref: string }) {
  return (
    <p className="chosen">
      <span className="field-label">{label}</span>
      {w.pick({ ru: chosen.nameRu, en: chosen.nameEn })} · <a href={changeHref}>{w.t('family.letter.change')}</a>
    </p>
  );
}
