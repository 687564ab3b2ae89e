import { ReplySheet } from '@/components/reply/reply-sheet';
import { Notice } from '@/components/ui/notice';
import { PageTitle } from '@/components/ui/page-title';
import type { FormState } from '@/lib/form/form-state';
import { replyKind } from '@/lib/reply/kinds';
import type { ReplyPoints } from '@/lib/timeline/read-reply-points';
import type { Words } from '@/lib/words/words';
import { NoneOfThem } from './ask-answered';
import { PointHistory } from './point-history';
import { ReadPointsForm } from './read-points-form';
import { VerdictKey } from './verdict-key';

type Props = { w: Words; read: ReplyPoints; wing: 'my' | 'desk'; initial: FormState };

/** The page on which a reply is read question by question. */
export function ReadByPoints({ w, read, wing, initial }: Props) {
  const { found, reply, history } = read;
  const { letter } = found;
  const at = `/${w.locale}/${wing}/letters/${letter.id}`;
  const hop = letter.hops.find(({ id }) => id === reply.hopId);
  const lead = w.t('point.read.lead', { official: w.pick(hop?.official ?? letter.at), day: w.shortDay(reply.receivedOn) });
  return (
    <>
      <PageTitle title={w.t('point.read.title')} lead={<a href={at}>{lead}</a>} />
      <ReplySheet w={w} reply={reply} letter={letter} />
      {!replyKind(reply.kind).answers ? (
        <Notice tone="info">{w.t('point.read.noAnswer')}</Notice>
      ) : letter.points.length === 0 ? (
        <Notice tone="info">
          <a href={`${at}/questions`}>{w.t('point.read.noPoints')}</a>
        </Notice>
      ) : (
        <>
          <VerdictKey w={w} />
          {history.length === 0 && <NoneOfThem w={w} replyId={reply.id} />}
          <ReadPointsForm w={w} letter={letter} reply={reply} wing={wing} initial={initial} />
        </>
      )}
      <PointHistory w={w} history={history} />
    </>
  );
}
