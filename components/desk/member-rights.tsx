import { SelectField } from '@/components/form/choices';
import { Form } from '@/components/form/form';
import { Notice } from '@/components/ui/notice';
import type { FormState } from '@/lib/form/form-state';
import { changeAccessAction, changeRoleAction } from '@/lib/member/actions';
import type { MemberLine } from '@/lib/member/read';
import { STAFF_ROLES } from '@/lib/member/schema';
import type { Words } from '@/lib/words/words';

type Props = { w: Words; member: MemberLine; title: string; initial: FormState };

/** What an admin can change of a member: her role, and whether she can sign in. */
export function MemberRights({ w, member, title, initial }: Props) {
  const closed = member.disabledOn !== null;
  const t = (key: string) => w.t(`desk.member.${key}`);
  return (
    <>
      {member.role === 'family' ? (
        <>
          <title>{`${title} · Homeward`}</title>
          <Notice tone="info">{t('family')}</Notice>
        </>
      ) : (
        <Form
          w={w}
          action={changeRoleAction}
          form="desk-role"
          submit={t('changeRole')}
          title={title}
          hidden={{ memberId: member.id }}
          initial={initial}
        >
          <SelectField
            name="role"
            label={t('role')}
            options={STAFF_ROLES.map((role) => ({ value: role, label: w.t(`desk.role.${role}`) }))}
            value={member.role}
          />
        </Form>
      )}
      <Form
        w={w}
        action={changeAccessAction}
        form="desk-access"
        submit={t(closed ? 'enable' : 'disable')}
        hidden={{ memberId: member.id, access: closed ? 'enable' : 'disable' }}
        tone={closed ? 'quiet' : 'danger'}
        aside={closed ? undefined : <span className="muted small">{t('disableHint')}</span>}
      />
    </>
  );
}
