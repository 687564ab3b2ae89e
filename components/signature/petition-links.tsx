import { chooseVersion } from '@/lib/petition/language';
import type { PetitionOnList } from '@/lib/signature/read-public-lists';
import type { Words } from '@/lib/words/words';
import { signedWords } from './signed-so-far';

/** Petitions as links, each with how many signed it and until when it can be signed. */
export function PetitionLinks({ w, slug, petitions }: { w: Words; slug: string; petitions: readonly PetitionOnList[] }) {
  return (
    <ul className="choices plain-list">
      {petitions.map(({ mark, texts, total, exact, closesOn }) => {
        const text = chooseVersion(texts, '', w.locale);
        return (
          <li key={mark}>
            <a href={`/${w.locale}/sign/${slug}/${mark}`} lang={text?.lang}>
              {text?.title ?? mark}
            </a>
            <p className="muted small">
              {signedWords(w, { total, exact })}
              {closesOn && ` · ${w.t('signature.list.until', { day: w.day(closesOn) })}`}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
