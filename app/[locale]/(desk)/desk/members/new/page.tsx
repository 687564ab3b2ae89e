import { DeskPage } from '@/components/desk/desk-page';
import { ChoiceField } from '@/components/form/choices';
import { Form } from '@/components/form/form';
import { TextField } from '@/components/form/text-field';
import { PageTitle } from '@/components/ui/page-title';
import { requireActor, STAFF } from '@/lib/auth/current-actor';
import { readCaseHead } from '@/lib/case/read-head';
import { keptForm } from '@/lib/form/kept';
import { mayInvite } from '@/lib/member/access';
import { inviteAction } from '@/lib/member/actions';
import { type PageProps, queryText } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export default async function InvitePage({ params, searchParams }: PageProps) {
  const [{ locale }, query] = await Promise.all([params, searchParams]);
  const actor = await requireActor(locale, STAFF);
  const w = words(locale);
  const asked = queryText(query.case, 40);
  const caseFile = asked ? await readCaseHead(actor, asked) : null;
  // Only a family joins a case.
  const roles = caseFile ? (['family'] as const) : mayInvite(actor);
  const title = w.t('desk.invite.title');
  return (
    <DeskPage w={w} actor={actor} path="/desk/members/new" query={caseFile ? `?case=${caseFile.id}` : ''}>
      <PageTitle title={title} lead={w.t('desk.invite.lead')} />
      {caseFile && <p>{w.t('desk.invite.forCase', { alias: caseFile.alias, ref: caseFile.ref })}</p>}
      <Form
        w={w}
        action={inviteAction}
        form="desk-invite"
        submit={w.t('desk.invite.submit')}
        title={title}
        hidden={caseFile ? { caseId: caseFile.id } : {}}
        initial={await keptForm('desk-invite')}
      >
        <ChoiceField
          name="role"
          label={w.t('desk.invite.role')}
          options={roles.map((role) => ({ value: role, label: w.t(`desk.role.${role}`), hint: w.t(`desk.roleHint.${role}`) }))}
          value="family"
        />
        <TextField name="note" label={w.t('desk.invite.note')} hint={w.t('desk.invite.noteHint')} />
      </Form>
    </DeskPage>
  );
}
