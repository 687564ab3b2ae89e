import { ANSWERS } from '@/lib/gathering/answers';
import { GROUNDS } from '@/lib/gathering/grounds';
import { GATHERING_KINDS } from '@/lib/gathering/kinds';
import { INCIDENT_KINDS } from '@/lib/incident/kinds';
import { regionOf } from '@/lib/official/directory/regions';
import { EDITION_KINDS } from '@/lib/question/edition-kinds';
import type { InBoth } from '@/lib/words/locale';
import { midSentence } from '@/lib/words/mid-sentence';
import type { Words } from '@/lib/words/words';
import type { Happened } from './happened';

const byCode = (list: readonly { code: string; name: InBoth }[]): Record<string, InBoth> =>
  Object.fromEntries(list.map(({ code, name }) => [code, name]));
const GATHERINGS = byCode(GATHERING_KINDS);
const INCIDENTS = byCode(INCIDENT_KINDS);

/** What happened, in a line. A code no registry knows any more is said as it stands: an edition is for ever. */
export function happenedLine(w: Words, each: Happened): string {
  const say = (names: Readonly<Record<string, InBoth>>, code: string) => (names[code] ? w.pick(names[code]) : code);
  const n = 'n' in each && each.n !== null ? w.number(each.n) : null;
  if (each.kind === 'incident') return w.t('public.timeline.incident', { what: say(INCIDENTS, each.what), n: n ?? '' });
  if (each.kind === 'petition') return w.t(`public.timeline.petition.${each.what}`, { n: n ?? '' });
  if (each.kind === 'question') {
    const what = say(EDITION_KINDS, each.what);
    return n === null ? what : w.t('public.timeline.question', { what, n });
  }
  const what = say(GATHERINGS, each.what);
  if (each.answer === 'none') return what;
  const ground = each.ground ? `, ${midSentence(say(GROUNDS, each.ground))}` : '';
  return w.t('public.timeline.gathering', { what, answer: `${midSentence(say(ANSWERS, each.answer))}${ground}` });
}

/** Where: incidents with no region are those of several together. */
export function placeOf(w: Words, { kind, region }: Happened): string {
  if (!region) return kind === 'incident' ? w.t('public.timeline.regions') : '';
  const found = regionOf(region);
  return found ? w.pick({ ru: found.nameRu, en: found.nameEn }) : region;
}
