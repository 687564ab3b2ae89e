import type { Deadline } from '@/lib/jurisdiction/deadline';
import type { Rule, Term, Written } from '@/lib/jurisdiction/rule';
import type { Words } from '@/lib/words/words';

export const termWords = (w: Words, { amount, unit }: Term): string => w.t(`law.term.${unit}`, { n: amount });

/** "30 days after registration", with what stretches it for the safe day. */
export function howLong(w: Words, rule: Rule): string {
  const from = `${termWords(w, rule)} ${w.t(`law.trigger.${rule.trigger}`)}`;
  const bound = rule.bound === 'earliest' ? 'law.earliest' : 'law.latest';
  const said = [rule.counts === 'before' || rule.bound ? w.t(bound, { term: from }) : from];
  if (rule.longest) said.push(w.t('law.longest', { term: termWords(w, rule.longest) }));
  if (rule.triggerSlack) said.push(w.t('law.slack', { term: termWords(w, rule.triggerSlack) }));
  return said.join('; ');
}

/** What happens to a last day that is off, where the act says it. */
export function rollWords(w: Words, { roll, bound }: Rule): string | null {
  if (roll === 'none') return null;
  return bound === 'earliest' ? w.t('law.rollEarliest') : w.t(`law.roll.${roll}`);
}

/** How far the body may move its last day, by which article, and whether a source confirms that: it may be another than the term's. */
export function extensionWords(w: Words, { extension, openExtension }: Rule): string | null {
  if (!extension) return openExtension ? `${w.pick(openExtension.plain)} ${placeOf(w, openExtension)}` : null;
  const length = w.t(`law.extension.${extension.from}`, { term: termWords(w, extension) });
  return `${extension.notice ? `${length}, ${w.t('law.extension.notice')}` : length} ${placeOf(w, extension)}`;
}

const placeOf = (w: Words, { article, verified }: Written): string =>
  `(${w.pick(article)}${verified ? '' : `; ${w.t('law.unconfirmed')}`})`;

/** A rule's example in one sentence, from the days it was counted to. */
export function exampleWords(w: Words, { bound, owedBy }: Rule, { triggerOn, statutoryOn, safeOn }: Deadline): string {
  const kind = bound === 'earliest' ? bound : owedBy;
  return w.t(`law.example.${kind}`, { from: w.day(triggerOn), by: w.day(statutoryOn), safe: w.day(safeOn) });
}
