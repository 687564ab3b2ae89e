import { Form } from '@/components/form/form';
import { Details } from '@/components/ui/details';
import { Empty } from '@/components/ui/empty';
import { Section } from '@/components/ui/section';
import { NOT_ALLOWED } from '@/lib/gathering/answers';
import type { ComparedView } from '@/lib/gathering/compared-of';
import { removeComparedAction, restoreComparedAction } from '@/lib/gathering/keep-actions';
import type { FoundGathering } from '@/lib/gathering/read-gathering';
import type { Words } from '@/lib/words/words';
import { ComparedTable } from './compared-table';

type Props = { w: Words; found: FoundGathering; addHref: string };

/** On the desk: the events held against a refusal, one more, and the way back for one that was taken out. */
export function ComparedSection({ w, found: { gathering, compared }, addHref }: Props) {
  const [kept, removed] = [compared.filter((event) => !event.withdrawn), compared.filter((event) => event.withdrawn)];
  const isNo = NOT_ALLOWED.includes(gathering.answer);
  if (!isNo && compared.length === 0) return null;
  const button = ({ id, withdrawn }: ComparedView) => (
    <Form
      w={w}
      action={withdrawn ? restoreComparedAction : removeComparedAction}
      form={withdrawn ? 'gathering-compared-restore' : 'gathering-compared-remove'}
      submit={w.t(`gathering.compared.${withdrawn ? 'restore' : 'remove'}`)}
      hidden={{ comparedId: id }}
      tone="quiet"
    />
  );
  return (
    <Section
      id="compared"
      title={w.t('gathering.compared.section')}
      aside={isNo && kept.length > 0 && <a href={addHref}>{w.t('gathering.compared.add')}</a>}
    >
      {!isNo && <p className="muted">{w.t('gathering.compared.notRefused')}</p>}
      {kept.length > 0 ? (
        <ComparedTable w={w} ours={gathering} compared={kept} actions={button} />
      ) : (
        isNo && <Empty why={w.t('gathering.compared.none')} href={addHref} wayOut={w.t('gathering.compared.add')} />
      )}
      {removed.length > 0 && (
        <Details summary={w.t('gathering.compared.removed')}>
          <ul className="plain-list">
            {removed.map((event) => (
              <li key={event.id}>
                {event.title}, {w.shortDay(event.onDay)} {button(event)}
              </li>
            ))}
          </ul>
        </Details>
      )}
    </Section>
  );
}
