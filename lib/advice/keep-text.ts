import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { withScope } from '@/lib/auth/with-scope';
import { campaignOf } from '@/lib/campaign/read';
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
      const { today } = await campaignOf(scope);
      const on = typed.draft ? today : typed.sentOn;
      if (on > today) return refused('in_future', 'sentOn');
      const view = await textsOf(scope, typed.caseId, { code: typed.code, letter: typed.letterId ?? '', to: typed.toId, on });
      if (!view) return refused('not_found');
      const { paper, to, chosen, letter, closed } = view;
      const follows = chosen?.followsUp ? letter : null;
      if (follows && on < follows.sentOn) return refused('before_letter', 'sentOn');
      if (closed) return refused(CLOSED[closed.why]);
      if (!paper || !to || !chosen) return refused('changed_meanwhile');
      return insertLetter(scope, {
        caseId: view.caseId,
        toId: to.id,
        sentOn: { day: on, precision: 'day' },
        category: view.category,
        channel: typed.channel,
        text: paperText(paper),
        points: view.points,
        draft: typed.draft,
        parentId: follows?.id ?? null,
        aboutId: view.aboutId,
        law: chosen.law,
      });
    }),
  );
}

const CLOSED = { ended: 'body_ended', past: 'text_past', otherLaw: 'other_law' } as const;
