import type { Metadata } from 'next';
import { DeskPage } from '@/components/desk/desk-page';
import { InvitationTable } from '@/components/desk/invitation-table';
import { ListFrame } from '@/components/desk/list-frame';
import { MemberTable } from '@/components/desk/member-table';
import { Empty } from '@/components/ui/empty';
import { PageTitle } from '@/components/ui/page-title';
import { Section } from '@/components/ui/section';
import { requireActor, STAFF } from '@/lib/auth/current-actor';
import { readCursor } from '@/lib/db/keyset';
import { queryOf } from '@/lib/form/read-query';
import { readMembers } from '@/lib/member/read';
import { type PageProps, queryText } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: `${words((await params).locale).t('desk.members.title')} · Homeward` };
}

export default async function MembersPage({ params, searchParams }: PageProps) {
  const [{ locale }, query] = await Promise.all([params, searchParams]);
  const actor = await requireActor(locale, STAFF);
  const w = words(locale);
  const families = query.role === 'family';
  const page = queryText(query.page, 200);
  const cursor = readCursor(page, 'date');
  const found = await readMembers(actor, families ? ['family'] : STAFF, cursor);
  const path = '/desk/members';
  const asked = (to: string | null) => queryOf({ role: families ? 'family' : null, page: to });
  const href = (to: string | null) => to && `/${locale}${path}${asked(to)}`;
  const invite = `/${locale}/desk/members/new`;
  const ignored = [...(page && !cursor ? ['page'] : []), ...(query.role !== undefined && !families ? ['role'] : [])];
  return (
    <DeskPage w={w} actor={actor} path={path} query={asked(cursor && page)}>
      <PageTitle
        title={w.t('desk.members.title')}
        actions={
          <a className="button" href={invite}>
            {w.t('desk.members.invite')}
          </a>
        }
      />
      <nav className="row" aria-label={w.t('desk.members.which')}>
        <a href={`/${locale}${path}`} aria-current={families ? undefined : 'page'}>
          {w.t('desk.members.staff')}
        </a>
        <a href={`/${locale}${path}?role=family`} aria-current={families ? 'page' : undefined}>
          {w.t('desk.members.families')}
        </a>
      </nav>
      <ListFrame
        w={w}
        ignored={ignored}
        count={found.count}
        counted="desk.members.count"
        previousHref={href(found.page.previous)}
        nextHref={href(found.page.next)}
      >
        {found.page.rows.length > 0 ? (
          <MemberTable w={w} rows={found.page.rows} />
        ) : (
          <Empty why={w.t('desk.members.none')} href={invite} wayOut={w.t('desk.members.invite')} />
        )}
      </ListFrame>
      <Section id="invitations" title={w.t('desk.members.invitations')}>
        {found.invitations.length > 0 ? (
          <InvitationTable w={w} rows={found.invitations} today={found.today} />
        ) : (
          <Empty why={w.t('desk.members.noInvitations')} href={invite} wayOut={w.t('desk.members.invite')} />
        )}
      </Section>
    </DeskPage>
  );
}
