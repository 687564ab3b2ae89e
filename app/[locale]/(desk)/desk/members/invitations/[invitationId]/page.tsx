import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DeskPage } from '@/components/desk/desk-page';
import { FreshCode } from '@/components/desk/fresh-code';
import { Form } from '@/components/form/form';
import { DefinitionList } from '@/components/ui/definition-list';
import { PageTitle } from '@/components/ui/page-title';
import { requireActor, STAFF } from '@/lib/auth/current-actor';
import { revokeInvitationAction } from '@/lib/member/actions';
import { carriedCode } from '@/lib/member/code-cookie';
import { readInvitation } from '@/lib/member/read-invitation';
import type { PageProps } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export async function generateMetadata({ params }: PageProps<'invitationId'>): Promise<Metadata> {
  return { title: `${words((await params).locale).t('desk.code.title')} · Homeward` };
}

export default async function InvitationPage({ params }: PageProps<'invitationId'>) {
  const { locale, invitationId } = await params;
  const actor = await requireActor(locale, STAFF);
  const w = words(locale);
  const invitation = await readInvitation(actor, invitationId);
  if (!invitation) notFound();
  const isWaiting = invitation.state === 'waiting';
  const code = isWaiting ? await carriedCode(actor, invitationId) : null;
  return (
    <DeskPage w={w} actor={actor} path={`/desk/members/invitations/${invitationId}`}>
      <PageTitle title={w.t('desk.code.title')} lead={invitation.note ?? undefined} />
      {code && <FreshCode w={w} invitationId={invitationId} code={code} />}
      <DefinitionList
        items={[
          { label: w.t('desk.code.as'), value: w.t(`desk.role.${invitation.role}`) },
          { label: w.t('desk.code.status'), value: w.t(`desk.code.state.${invitation.state}`) },
          { label: w.t('desk.code.until'), value: w.day(invitation.expiresOn) },
        ]}
      />
      {isWaiting && !code && (
        <p className="measure">
          {w.t('desk.code.gone')}{' '}
          <a href={`/${locale}/desk/members/new${invitation.caseId ? `?case=${invitation.caseId}` : ''}`}>{w.t('desk.code.again')}</a>
        </p>
      )}
      {isWaiting && (
        <Form
          w={w}
          action={revokeInvitationAction}
          form="desk-revoke"
          submit={w.t('desk.members.revoke')}
          hidden={{ invitationId }}
          tone="danger"
        />
      )}
    </DeskPage>
  );
}
