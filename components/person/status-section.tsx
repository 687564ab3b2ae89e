import { SelectField } from '@/components/form/choices';
import { DayField } from '@/components/form/day-field';
import { dayWords, Form } from '@/components/form/form';
import { TextField } from '@/components/form/text-field';
import { Day } from '@/components/ui/day';
import { Details } from '@/components/ui/details';
import { Section } from '@/components/ui/section';
import type { FormState } from '@/lib/form/form-state';
import { deskAddStatusAction, deskUndoStatusAction } from '@/lib/person/desk-actions';
import { addStatusAction, undoStatusAction } from '@/lib/person/family-actions';
import type { PersonPage, StatusView } from '@/lib/person/person-view';
import { STATUSES, statusOf } from '@/lib/person/statuses';
import type { Words } from '@/lib/words/words';
import { StatusTag } from './status-tag';
import type { Wing } from './wing';

type Props = { w: Words; wing: Wing; person: PersonPage; initial: FormState };

/** What became of somebody: what stands, what was before, one more, and the last one taken back. */
export function StatusSection({ w, wing, person, initial }: Props) {
  const t = (key: string) => w.t(`person.status.${key}`);
  const [now, ...earlier] = person.statuses;
  const last = person.statuses.find(({ id }) => id === person.lastEnteredId);
  return (
    <Section id="fate" title={t('title')}>
      {now ? <Line w={w} status={now} /> : <p className="muted">{t('none')}</p>}
      {earlier.length > 0 && (
        <Details summary={t('earlier')}>
          <ol className="plain-list">
            {earlier.map((status) => (
              <li key={status.id}>
                <Line w={w} status={status} />
              </li>
            ))}
          </ol>
        </Details>
      )}
      <Details summary={t('add')} open={initial.errors.length > 0 || !now}>
        <Form
          w={w}
          action={wing === 'my' ? addStatusAction : deskAddStatusAction}
          form="person-status"
          submit={t('submit')}
          hidden={{ personId: person.id }}
          initial={initial}
        >
          <SelectField
            name="status"
            label={t('what')}
            options={STATUSES.map(({ code, name }) => ({ value: code, label: w.pick(name) }))}
            empty={t('choose')}
          />
          <DayField name="onDay" label={t('onDay')} hint={t('onDayHint')} words={dayWords(w)} />
          <TextField name="remark" label={t('note')} />
        </Form>
      </Details>
      {last && (
        <Form
          w={w}
          action={wing === 'my' ? undoStatusAction : deskUndoStatusAction}
          form="person-status-undo"
          submit={w.t('person.status.undo', { status: w.pick(statusOf(last.status).name), day: w.day(last.onDay, last.precision) })}
          hidden={{ personId: person.id, statusId: last.id }}
          tone="quiet"
        />
      )}
    </Section>
  );
}

function Line({ w, status }: { w: Words; status: StatusView }) {
  return (
    <p>
      <StatusTag w={w} code={status.status} /> <Day w={w} day={status.onDay} precision={status.precision} />
      {status.note && <span className="muted"> · {status.note}</span>}
    </p>
  );
}
