import type { ShownThread } from '@/lib/form/shown-thread';
import { regionOf } from '@/lib/official/directory/regions';
import type { Words } from '@/lib/words/words';
import { toldKindOf } from './kinds';
import { erasesOn } from './rules';
import { STATES } from './states';
import type { TellersView } from './tellers-view';

/** Characters of messages on her page, the newest first: the page comes back with each of her posts, and a post is no longer than 1 MB. */
const SHOWN_TEXT = 150_000;

/** Her page, in words: what a post of her code is answered with. */
export function shownTold(w: Words, { told, pass }: { told: TellersView; pass: string }, notice?: 'added'): Record<string, string> {
  const t = (key: string) => w.t(`intake.back.${key}`);
  const region = told.region && regionOf(told.region);
  const fact = (key: string, value: string | false | null | undefined) => (value ? [{ label: t(key), value }] : []);
  const messages = newest(told.messages);
  const thread: ShownThread = {
    ...(notice && { notice: t(notice) }),
    facts: [
      ...fact('state', w.pick(STATES[told.state].teller)),
      ...fact('erases', told.settledOn && w.day(erasesOn(told.settledOn))),
      ...fact('kind', w.pick(toldKindOf(told.kind).name)),
      ...fact('region', region && w.pick({ ru: region.nameRu, en: region.nameEn })),
      ...fact('onDay', told.onDay && w.day(told.onDay, told.precision)),
      ...fact('contact', told.contact),
      ...fact('messages', messages.length < told.messages.length && t('newest')),
    ],
    messages: [
      { key: 'told', by: t('you'), day: w.day(told.toldOn), text: told.text, ours: false },
      ...messages.map(({ id, fromTeller, text, writtenOn }) => ({
        key: id,
        by: t(fromTeller ? 'you' : 'us'),
        day: w.day(writtenOn),
        text,
        ours: !fromTeller,
      })),
    ],
  };
  return { pass, thread: JSON.stringify(thread) };
}

function newest(messages: TellersView['messages']): TellersView['messages'] {
  let left = SHOWN_TEXT;
  const from = messages.findLastIndex(({ text }) => {
    left -= text.length;
    return left < 0;
  });
  return messages.slice(from + 1);
}
