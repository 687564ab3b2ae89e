import { notFound } from 'next/navigation';
import { MovementPage } from '@/components/desk/movement-page';
import { Form } from '@/components/form/form';
import { TextField } from '@/components/form/text-field';
import { ChooseOfficial } from '@/components/official/choose-official';
import { PageTitle } from '@/components/ui/page-title';
import { Section } from '@/components/ui/section';
import { requireActor, STAFF } from '@/lib/auth/current-actor';
import { keptForm } from '@/lib/form/kept';
import { queryOf } from '@/lib/form/read-query';
import { nameOfficialAction, nameOutletAction } from '@/lib/incident/named-actions';
import { readIncidentChoices } from '@/lib/incident/read-choices';
import { type PageProps, queryText } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

/** A body is chosen by a link, then named by a button; an outlet is typed. */
export default async function IncidentNamedPage({ params, searchParams }: PageProps<'incidentId'>) {
  const [{ locale, incidentId }, query] = await Promise.all([params, searchParams]);
  const actor = await requireActor(locale, STAFF);
  const w = words(locale);
  const [q, to] = [queryText(query.q, 100), queryText(query.to, 40)];
  const choices = await readIncidentChoices(actor, incidentId, { q, to });
  if (!choices) notFound();
  const back = `/desk/incidents/${incidentId}`;
  const path = `${back}/named`;
  const { chosen } = choices;
  const t = (key: string) => w.t(`incident.named.${key}`);
  return (
    <MovementPage w={w} actor={actor} path={path} query={queryOf(chosen ? { to: chosen.id } : { q })}>
      <PageTitle title={t('title')} actions={<a href={`/${locale}${back}`}>{w.t('form.back')}</a>} />
      {chosen ? (
        <Section id="official" title={t('official')}>
          <Form
            w={w}
            action={nameOfficialAction}
            form="desk-incident-official"
            submit={w.t('incident.named.add', { name: w.pick({ ru: chosen.nameRu, en: chosen.nameEn }) })}
            hidden={{ incidentId, officialId: chosen.id }}
            aside={<a href={`/${locale}${path}`}>{w.t('form.cancel')}</a>}
          />
        </Section>
      ) : (
        <ChooseOfficial
          w={w}
          here={`/${locale}${path}`}
          q={q}
          offered={choices.officials}
          label={t('official')}
          proposeHref={`/${locale}/desk/directory/new`}
        />
      )}
      <Section id="outlets" title={t('outlet')}>
        <Form
          w={w}
          action={nameOutletAction}
          form="desk-incident-outlet"
          submit={t('outletSubmit')}
          title={t('title')}
          hidden={{ incidentId }}
          initial={await keptForm('desk-incident-outlet')}
        >
          <TextField name="outlet" label={t('outlet')} />
        </Form>
      </Section>
    </MovementPage>
  );
}
