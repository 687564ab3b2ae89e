import { DataTable } from '@/components/ui/data-table';
import { Day } from '@/components/ui/day';
import type { MemberLine } from '@/lib/member/read';
import type { Words } from '@/lib/words/words';

/** Members by their sign-in names, which are not real names. */
export function MemberTable({ w, rows }: { w: Words; rows: MemberLine[] }) {
  const columns = ['name', 'role', 'joined', 'access'].map((key) => ({ key, label: w.t(`desk.members.${key}`) }));
  return (
    <DataTable
      caption={w.t('desk.members.title')}
      hideCaption
      columns={columns}
      rows={rows.map((row) => ({
        id: row.id,
        cells: [
          <span key="name">
            <a href={`/${w.locale}/desk/members/${row.id}`}>{row.name}</a>{' '}
            {row.isMe && <span className="muted">{w.t('desk.members.me')}</span>}
          </span>,
          w.t(`desk.role.${row.role}`),
          <Day key="joined" w={w} day={row.joinedOn} short />,
          row.disabledOn ? w.t('desk.members.closed', { day: w.shortDay(row.disabledOn) }) : w.t('desk.members.open'),
        ],
      }))}
    />
  );
}
