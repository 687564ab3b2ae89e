import type { ReactNode } from 'react';
import { Day } from '@/components/ui/day';
import { DefinitionList } from '@/components/ui/definition-list';
import { Notice } from '@/components/ui/notice';
import { Sheet } from '@/components/ui/sheet';
import { Tag } from '@/components/ui/tag';
import type { Tone } from '@/components/ui/tone';
import type { FoundGathering } from '@/lib/gathering/read-gathering';
import type { Answered } from '@/lib/gathering/rules';
import type { Words } from '@/lib/words/words';
import { AnswerTag } from './answer-tag';
import { FiledTag } from './filed-tag';
import { NoticeSilence } from './notice-silence';

const TONES: Record<Answered, Tone> = { on_time: 'waiting', due: 'due', late: 'late', in_time: 'good', after_day: 'due', too_late: 'late' };

type Props = { w: Words; found: FoundGathering; at: string; letterHref?: string | undefined };

/** The notice that was filed, the days of its answer, the silence, and the answer as it came. */
export function NoticeAnswer({ w, found, at, letterHref }: Props) {
  const { gathering: is, clocks } = found;
  const { notice } = is;
  if (!notice) return <p className="muted">{w.t('gathering.notice.none')}</p>;
  const { filed, answerBy, answered } = clocks;
  const rows: { label: string; value: ReactNode }[] = [
    { label: w.t('gathering.notice.to'), value: w.pick(notice.to) },
    {
      label: w.t('gathering.notice.filedOn'),
      value: (
        <>
          <Day w={w} day={notice.on} /> {filed && <FiledTag w={w} filed={filed} />}
        </>
      ),
    },
    { label: w.t('gathering.notice.number'), value: notice.number },
    { label: w.t('gathering.notice.letter'), value: letterHref && <a href={letterHref}>{w.t('gathering.notice.toLetter')}</a> },
    {
      label: w.t('gathering.answer.by'),
      value: answerBy && (
        <>
          {w.t('gathering.answer.statutory')} <Day w={w} day={answerBy.due.statutoryOn} /> · {w.t('gathering.answer.safe').toLowerCase()}{' '}
          <Day w={w} day={answerBy.due.safeOn} /> · <a href={`${at}/why/answer`}>{w.t('gathering.window.why')}</a>
        </>
      ),
    },
    {
      label: w.t('gathering.column.answer'),
      value: (
        <div>
          <p>
            <AnswerTag w={w} answer={is.answer} ground={is.ground} /> {is.answerOn && <Day w={w} day={is.answerOn} />}{' '}
            {answered && <Tag tone={TONES[answered]}>{w.t(`gathering.answered.${answered}`)}</Tag>}
          </p>
          <NoticeSilence w={w} clocks={clocks} noticeOn={notice.on} answerOn={is.answerOn} size="wide" />
        </div>
      ),
    },
    { label: w.t('gathering.answer.offeredLabel'), value: saidOffer(w, found) },
  ];
  return (
    <>
      {clocks.againstCount && <Notice tone="warning">{w.t('gathering.answer.against')}</Notice>}
      <DefinitionList items={rows.filter(({ value }) => value)} />
      {answerBy && answerBy.due.statutoryOn >= is.onDay && <p className="muted small">{w.t('gathering.why.sameDay')}</p>}
      {is.groundText && (
        <Sheet w={w} label={w.t('gathering.answer.asPrinted')} from={w.pick(notice.to)} mark={{ day: is.answerOn }}>
          {is.groundText}
        </Sheet>
      )}
    </>
  );
}

function saidOffer(w: Words, { gathering: { answer, offered, offeredText } }: FoundGathering): ReactNode {
  if (answer !== 'refused' && answer !== 'elsewhere') return null;
  if (!offered) return w.t('gathering.answer.offeredNone');
  return offeredText ? <span className="prose">{offeredText}</span> : w.t('gathering.answer.offeredYes');
}
