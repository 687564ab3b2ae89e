import { notFound } from 'next/navigation';
import { DeskPage } from '@/components/desk/desk-page';
import { MemberRights } from '@/components/desk/member-rights';
import { DefinitionList } from '@/components/ui/definition-list';
import { Notice } from '@/components/ui/notice';
import { PageTitle } from '@/components/ui/page-title';
import { requireActor, STAFF } from '@/lib/auth/current-actor';
import { keptForm } from '@/lib/form/kept';
import { mayChangeMember } from '@/lib/member/access';
import { readMember } from '@/lib/member/read';
import type { PageProps } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export default async function MemberPage({ params }: PageProps<'memberId'>) {
  const { locale, memberId } = await params;
  const actor = await requireActor(locale, STAFF);
  const w = words(locale);
  const member = await readMember(actor, memberId);
  if (!member) notFound();
  const title = w.t('desk.member.title');
  const closed = member.disabledOn && w.t('desk.members.closed', { day: w.shortDay(member.disabledOn) });
  return (
    <DeskPage w={w} actor={actor} path={`/desk/members/${memberId}`}>
      <PageTitle title={member.name} lead={<a href={`/${locale}/desk/members`}>{w.t('desk.members.title')}</a>} />
      <DefinitionList
        items={[
          { label: w.t('desk.members.role'), value: w.t(`desk.role.${member.role}`) },
          { label: w.t('desk.members.joined'), value: w.day(member.joinedOn) },
          { label: w.t('desk.members.access'), value: closed ?? w.t('desk.members.open') },
        ]}
      />
      {mayChangeMember(actor, member) ? (
        <MemberRights w={w} member={member} title={title} initial={await keptForm('desk-role')} />
      ) : (
        <>
          <title>{`${title} · Homeward`}</title>
          <Notice tone="info">{w.t(member.isMe && actor.role === 'admin' ? 'desk.member.self' : 'desk.member.adminOnly')}</Notice>
        </>
      )}
    </DeskPage>
  );
}
