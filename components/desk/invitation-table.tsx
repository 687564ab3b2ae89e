import { Form } from '@/components/form/form';
import { DataTable } from '@/components/ui/data-table';
import { Day } from '@/components/ui/day';
import { revokeInvitationAction } from '@/lib/member/actions';
import type { InvitationView } from '@/lib/member/read-invitation';
import type { CalendarDate } from '@/lib/time/calendar-date';
import type { Words } from '@/lib/words/words';

/** Invitations nobody has taken up, each to be taken back. */
export function InvitationTable({ w, rows, today }: { w: Words; rows: InvitationView[]; today: CalendarDate }) {
  const columns = ['role', 'note', 'made', 'until', 'revoke'].map((key) => ({ key, label: w.t(`desk.members.${key}`) }));
  return (
    <DataTable
      caption={w.t('desk.members.invitations')}
      hideCaption
      columns={columns}
      rows={rows.map((row) => ({
        id: row.id,
        cells: [
          <a key="role" href={`/${w.locale}/desk/members/invitations/${row.id}`}>
            {w.t(`desk.role.${row.role}`)}
          </a>,
          row.note ?? '–',
          <span key="made">
            <Day w={w} day={row.madeOn} short /> {w.t(`desk.members.madeBy.${row.madeBy}`)}
          </span>,
          row.expiresOn < today ? w.t('desk.members.expired') : <Day key="until" w={w} day={row.expiresOn} short />,
          <Form
            key="revoke"
            w={w}
            action={revokeInvitationAction}
            form="desk-revoke"
            submit={w.t('desk.members.revoke')}
            hidden={{ invitationId: row.id }}
            tone="quiet"
          />,
        ],
      }))}
    />
  );
}
