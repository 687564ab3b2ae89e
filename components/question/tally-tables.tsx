import type { ReactNode } from 'react';
import { regionName } from '@/components/desk/place-options';
import { DataTable } from '@/components/ui/data-table';
import { Section } from '@/components/ui/section';
import { QUESTION_CHANNELS, type QuestionChannel } from '@/lib/question/channels';
import { type QuestionGroup, type Tally, tallyBy } from '@/lib/question/rules';
import type { Words } from '@/lib/words/words';

const FIGURES = ['sent', 'read', 'notRead', 'answered', 'partly', 'notAnswered'] as const;

/** What was sent, read and answered, by region and by channel; each mark leads to its questions. */
export function TallyTables({ w, groups, href }: { w: Words; groups: QuestionGroup[]; href: string }) {
  const regions = tallyBy(groups, 'region').map(({ mark, tally }) => ({
    key: mark ?? 'none',
    name: <a href={`${href}?region=${mark ?? 'none'}#questions`}>{mark ? regionName(w, mark) : w.t('question.ledger.noRegion')}</a>,
    tally,
  }));
  const channels = tallyBy(groups, 'channel').map(({ mark, tally }) => ({
    key: mark,
    name: <a href={`${href}?channel=${mark}#questions`}>{w.pick(QUESTION_CHANNELS[mark as QuestionChannel])}</a>,
    tally,
  }));
  return (
    <>
      <Section id="regions" title={w.t('question.ledger.byRegion')}>
        <Tallies w={w} label={w.t('question.column.region')} caption={w.t('question.ledger.byRegion')} lines={regions} />
      </Section>
      <Section id="channels" title={w.t('question.ledger.byChannel')}>
        <Tallies w={w} label={w.t('question.column.channel')} caption={w.t('question.ledger.byChannel')} lines={channels} />
      </Section>
    </>
  );
}

type Line = { key: string; name: ReactNode; tally: Tally };

function Tallies({ w, label, caption, lines }: { w: Words; label: string; caption: string; lines: Line[] }) {
  return (
    <DataTable
      caption={caption}
      hideCaption
      columns={[{ key: 'mark', label }, ...FIGURES.map((key) => ({ key, label: w.t(`question.column.${key}`), numeric: true }))]}
      rows={lines.map(({ key, name, tally }) => ({ id: key, cells: [name, ...FIGURES.map((figure) => w.number(tally[figure]))] }))}
    />
  );
}
