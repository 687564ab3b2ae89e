import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { withScope } from '@/lib/auth/with-scope';
import { once, type Post } from '@/lib/form/receipt';
import { type Result, refused } from '@/lib/form/result';
import type { ChannelCode } from '@/lib/letter/channels';
import { insertLetter } from '@/lib/letter/log-letter';
import { paperText } from '@/lib/paper/paper-text';
import type { CalendarDate } from '@/lib/time/calendar-date';
import { textsOf } from './read-texts';

type Typed = {
  caseId: string;
  code: string;
  letterId: string | null;
  toId: string;
  sentOn: CalendarDate;
  channel: ChannelCode;
  draft: boolean;
};

/** Keeps a text chosen for a case as a letter: a draft to go on writing, or one that was sent, with its own clock. */
export function keepText(actor: Actor, typed: Typed, post?: Post): Promise<Result<{ letterId: string; caseId: string }>> {
  return withScope(actor, (scope) =>
    once(scope, post, async () => {
      const view = await textsOf(scope, typed.caseId, { code: typed.code, letter: typed.letterId ?? '', to: typed.toId });
      if (!view) return refused('not_found');
      const { paper, to, chosen, letter } = view;
      if (!paper || !to || !chosen) return refused('changed_meanwhile');
      const follows = chosen.followsUp ? letter : null;
      if (follows && typed.sentOn < follows.sentOn) return refused('before_letter', 'sentOn');
      return insertLetter(scope, {
        caseId: view.caseId,
        toId: to.id,
        sentOn: { day: typed.draft ? view.today : typed.sentOn, precision: 'day' },
        category: view.category,
        channel: typed.channel,
        text: paperText(paper),
        draft: typed.draft,
        parentId: follows?.id ?? null,
        aboutId: view.aboutId,
        law: chosen.law,
      });
    }),
  );
}
