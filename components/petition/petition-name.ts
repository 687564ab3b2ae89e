import { chooseVersion } from '@/lib/petition/language';
import type { Words } from '@/lib/words/words';

/** A petition's title in the reader's language, or what there is. */
export const titleOf = (w: Words, texts: readonly { lang: string; title: string }[]): string =>
  chooseVersion(texts, '', w.locale)?.title ?? w.t('petition.untitled');
