import { DefinitionList } from '@/components/ui/definition-list';
import { Details } from '@/components/ui/details';
import { Tag } from '@/components/ui/tag';
import { deadline } from '@/lib/jurisdiction/deadline';
import type { Norm } from '@/lib/jurisdiction/jurisdiction';
import type { Rule } from '@/lib/jurisdiction/rule';
import type { DayCalendar } from '@/lib/time/day-calendar';
import type { Words } from '@/lib/words/words';
import { exampleWords, extensionWords, howLong, rollWords } from './rule-words';

/** One rule in plain words; its example is counted here and now. Its anchor is its id. */
export function RuleCard({ w, rule, calendar }: { w: Words; rule: Rule; calendar: DayCalendar }) {
  const worked = deadline(rule, rule.example.triggerOn, { calendar });
  const rows = [
    { label: w.t('law.label.roll'), value: rollWords(w, rule) },
    { label: w.t('law.label.extension'), value: extensionWords(w, rule) },
    ...written(w, rule),
    {
      label: w.t('law.label.example'),
      value: (
        <>
          {exampleWords(w, rule, worked)}
          <br />
          <span className="muted">{w.pick(rule.example.note)}</span>
        </>
      ),
    },
  ];
  return (
    <Written w={w} norm={rule} term={howLong(w, rule)} note={rule.note && w.pick(rule.note)} rows={rows.filter(({ value }) => value)} />
  );
}

/** A rule without a term. */
export const NormCard = ({ w, norm }: { w: Words; norm: Norm }) => <Written w={w} norm={norm} rows={written(w, norm)} />;

type Rows = Parameters<typeof DefinitionList>[0]['items'];
type Props = { w: Words; norm: Norm; term?: string | undefined; note?: string | undefined; rows: Rows };

function Written({ w, norm, term, note, rows }: Props) {
  return (
    <article id={norm.id} className="rule">
      <h3>{w.pick(norm.title)}</h3>
      <p>{w.pick(norm.plain)}</p>
      {note && <p className="muted">{note}</p>}
      <p className="row small">
        {term && <b>{term}</b>}
        <Tag tone={norm.verified ? 'good' : 'due'}>{w.t(norm.verified ? 'law.confirmed' : 'law.unconfirmed')}</Tag>
      </p>
      <Details summary={w.t(term ? 'law.more' : 'law.moreNorm')}>
        <DefinitionList items={rows} />
      </Details>
    </article>
  );
}

const written = (w: Words, { article, source, checkedOn }: Norm): Rows => [
  { label: w.t('law.label.where'), value: `${w.pick(article)}. ${w.pick(source)}` },
  { label: w.t('law.label.checked'), value: w.day(checkedOn) },
];
