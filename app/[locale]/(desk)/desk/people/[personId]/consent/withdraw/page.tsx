import { notFound } from 'next/navigation';
import { MovementPage } from '@/components/desk/movement-page';
import { WithdrawBody } from '@/components/person/withdraw-body';
import { PageTitle } from '@/components/ui/page-title';
import { requireActor, STAFF } from '@/lib/auth/current-actor';
import { readPerson } from '@/lib/person/read-person';
import type { PageProps } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export default async function DeskWithdrawPage({ params }: PageProps<'personId'>) {
  const { locale, personId } = await params;
  const actor = await requireActor(locale, STAFF);
  const w = words(locale);
  const person = await readPerson(actor, personId);
  if (!person) notFound();
  return (
    <MovementPage w={w} actor={actor} path={`/desk/people/${personId}/consent/withdraw`}>
      <PageTitle title={w.t('person.withdraw.title')} lead={person.said} />
      <WithdrawBody w={w} wing="desk" person={person} />
    </MovementPage>
  );
}
