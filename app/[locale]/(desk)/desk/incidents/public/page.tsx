import type { Metadata } from 'next';
import { MovementPage } from '@/components/desk/movement-page';
import { Form } from '@/components/form/form';
import { chosenWords } from '@/components/incident/incident-filters';
import { Empty } from '@/components/ui/empty';
import { Notice } from '@/components/ui/notice';
import { PageTitle } from '@/components/ui/page-title';
import { requireActor, STAFF } from '@/lib/auth/current-actor';
import { showIncidentsAction } from '@/lib/incident/desk-actions';
import { incidentQuery, readIncidentFilter } from '@/lib/incident/list-filter';
import { readShowable } from '@/lib/incident/show-many';
import type { PageProps } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: `${words((await params).locale).t('incident.public.title')} · Homeward` };
}

/** All incidents of a list into the public count, or out of it: what a file brought is not switched one by one. */
export default async function PublicIncidentsPage({ params, searchParams }: PageProps) {
  const [{ locale }, query] = await Promise.all([params, searchParams]);
  const actor = await requireActor(locale, STAFF);
  const w = words(locale);
  const { filter } = readIncidentFilter(query);
  const asked = incidentQuery(filter);
  const { out, in: shown, ofCases } = await readShowable(actor, filter);
  const say = (key: string, n?: number) => w.t(`incident.public.${key}`, n === undefined ? {} : { n, shown: w.number(n) });
  const back = `/${locale}/desk/incidents${asked}`;
  const chosen = chosenWords(w, filter);
  const press = (key: 'all' | 'none', n: number) =>
    n > 0 && (
      <Form
        w={w}
        action={showIncidentsAction}
        form={`desk-incidents-public-${key}`}
        submit={say(key, n)}
        title={say('title')}
        hidden={{ list: asked.slice(1), n: String(n), isPublic: key === 'all' ? 'yes' : 'no' }}
        tone={key === 'all' ? 'main' : 'quiet'}
      />
    );
  return (
    <MovementPage w={w} actor={actor} path="/desk/incidents/public" query={asked}>
      <PageTitle title={say('title')} lead={say('leadMany')} actions={<a href={back}>{w.t('incident.totals.back')}</a>} />
      <p>
        {say('list')}: {chosen.length > 0 ? chosen.join(' · ') : say('whole')}
      </p>
      <p className="muted">{say('never')}</p>
      {ofCases > 0 && <Notice tone="info">{say('ofCases', ofCases)}</Notice>}
      {shown > 0 && <p>{say('already', shown)}</p>}
      {out + shown === 0 && <Empty why={say('nothing')} href={back} wayOut={w.t('incident.totals.back')} />}
      {press('all', out)}
      {press('none', shown)}
    </MovementPage>
  );
}
