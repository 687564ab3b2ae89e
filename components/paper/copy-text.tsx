import { Details } from '@/components/ui/details';
import type { Words } from '@/lib/words/words';

/** A text in a field, so that a thumb can select all of it. */
export function CopyText({ w, text, lang }: { w: Words; text: string; lang: string }) {
  return (
    <Details summary={w.t('paper.texts.copy')}>
      <label className="field-hint" htmlFor="copy">
        {w.t('paper.texts.copyHint')}
      </label>
      <textarea id="copy" className="textarea" rows={12} readOnly lang={lang} defaultValue={text} />
    </Details>
  );
}
