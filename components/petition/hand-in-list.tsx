import { DataTable } from '@/components/ui/data-table';
import { Day } from '@/components/ui/day';
import type { HandInView } from '@/lib/petition/read-hand-ins';
import type { Words } from '@/lib/words/words';
import { LetterStanding } from './letter-standing';

/** Where signatures were carried, and how the letter that went with them stands. */
export function HandInList({ w, rows }: { w: Words; rows: readonly HandInView[] }) {
  const t = (key: string) => w.t(`petition.handIn.${key}`);
  if (rows.length === 0) return <p className="muted">{t('none')}</p>;
  return (
    <DataTable
      caption={t('title')}
      hideCaption
      columns={[
        { key: 'to', label: t('to') },
        { key: 'on', label: t('on') },
        { key: 'signatures', label: t('signatures'), numeric: true },
        { key: 'letter', label: t('letter') },
      ]}
      rows={rows.map((each) => ({
        id: each.id,
        cells: [
          <a key="to" href={`/${w.locale}/desk/petitions/${each.petitionId}/hand-ins/${each.id}`}>
            {w.pick(each.to)}
          </a>,
          <Day key="on" w={w} day={each.onDay} short />,
          w.number(each.signatures),
          <LetterStanding key="letter" w={w} letter={each.letter} />,
        ],
      }))}
    />
  );
}
