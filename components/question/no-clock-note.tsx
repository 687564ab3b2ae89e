import { Notice } from '@/components/ui/notice';
import { Tag } from '@/components/ui/tag';
import { NO_CLOCK } from '@/lib/question/no-clock';
import type { Words } from '@/lib/words/words';

/** That a question has no clock, and how sure we are of it. */
export function NoClockNote({ w }: { w: Words }) {
  return (
    <Notice tone="info" title={w.pick(NO_CLOCK.title)}>
      <p>{w.pick(NO_CLOCK.plain)}</p>
      <p className="row small">
        <Tag tone={NO_CLOCK.verified ? 'good' : 'due'}>{w.t(NO_CLOCK.verified ? 'law.confirmed' : 'law.unconfirmed')}</Tag>
        <span className="muted">{w.day(NO_CLOCK.checkedOn)}</span>
      </p>
    </Notice>
  );
}
