import { standingTone } from '@/components/letter/standing-tone';
import { DataTable } from '@/components/ui/data-table';
import { Day } from '@/components/ui/day';
import { Tag } from '@/components/ui/tag';
import type { LetterView } from '@/lib/timeline/letter-view';
import type { DeskCase } from '@/lib/timeline/read-desk-case';
import type { CaseTimeline } from '@/lib/timeline/read-timeline';
import type { Words } from '@/lib/words/words';
import { OnlyNewest } from './only-newest';
import { WaitMark } from './wait-mark';

type Props = { w: Words; timeline: CaseTimeline; letters: DeskCase['letters'] };

/** The newest letters of a case, each with what is most often done with it. */
export function CaseLetters({ w, timeline, letters: { newest, count } }: Props) {
  const columns = [
    { key: 'body', label: w.t('desk.letters.body') },
    { key: 'standing', label: w.t('desk.letters.standing') },
    { key: 'wait', label: w.t('desk.letters.wait') },
    { key: 'sent', label: w.t('desk.letters.sent') },
    { key: 'due', label: w.t('desk.letters.due') },
    { key: 'do', label: w.t('desk.case.logReply') },
  ];
  const rows = newest.map((letter) => ({ id: letter.id, cells: cells(w, timeline, letter) }));
  return (
    <>
      <DataTable caption={w.t('desk.case.letters')} hideCaption columns={columns} rows={rows} />
      <OnlyNewest w={w} shown={newest.length} count={count} />
    </>
  );
}

function cells(w: Words, { today }: CaseTimeline, letter: LetterView) {
  const at = `/${w.locale}/desk/letters/${letter.id}`;
  const hop = letter.hops.at(-1);
  const open = letter.state === 'sent' || letter.state === 'awaiting_us';
  return [
    <a key="body" href={at}>
      {w.pick(letter.at)}
    </a>,
    <Tag key="standing" tone={standingTone(letter.standing)}>
      {w.t(`case.standing.${letter.standing}`)}
    </Tag>,
    open && (
      <WaitMark
        key="wait"
        w={w}
        today={today}
        from={letter.sentOn}
        answeredOn={letter.answeredOn}
        byOn={hop?.answerByOn ?? null}
        safeOn={hop?.answerSafeOn ?? null}
      />
    ),
    letter.state !== 'draft' && <Day key="sent" w={w} day={letter.sentOn} precision={letter.sentPrecision} short />,
    open && hop?.answerByOn && <Day key="due" w={w} day={hop.answerByOn} short />,
    open && (
      <a key="do" href={`${at}/replies/new`}>
        {w.t('desk.case.logReply')}
      </a>
    ),
  ];
}
