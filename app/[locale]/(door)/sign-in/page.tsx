import { redirect } from 'next/navigation';
import { DoorFrame } from '@/components/door/door-frame';
import { SignInForm } from '@/components/door/sign-in-form';
import { Notice } from '@/components/ui/notice';
import { PageTitle } from '@/components/ui/page-title';
import { currentActor } from '@/lib/auth/current-actor';
import { doorCampaigns } from '@/lib/member/door-campaigns';
import type { Locale } from '@/lib/words/locale';
import { words } from '@/lib/words/words';

type Props = { params: Promise<{ locale: Locale }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function SignInPage({ params, searchParams }: Props) {
  const [{ locale }, query, actor, campaigns] = await Promise.all([params, searchParams, currentActor(), doorCampaigns()]);
  if (actor && query.ended === undefined) redirect(`/${locale}/${actor.role === 'family' ? 'my' : 'desk'}`);
  const w = words(locale);
  return (
    <DoorFrame w={w} here="/sign-in">
      <PageTitle title={w.t('auth.signIn.title')} lead={w.t('auth.signIn.lead')} />
      {query.ended !== undefined && <Notice tone="warning">{w.t('auth.signIn.ended')}</Notice>}
      {query.out !== undefined && <Notice tone="success">{w.t('auth.signIn.out')}</Notice>}
      <SignInForm w={w} campaigns={campaigns} chosen={typeof query.campaign === 'string' ? query.campaign.slice(0, 60) : ''} />
      <p className="muted">
        {w.t('auth.signIn.invited')} <a href={`/${locale}/join`}>{w.t('auth.signIn.join')}</a>
      </p>
    </DoorFrame>
  );
}
