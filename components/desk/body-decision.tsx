import { Form } from '@/components/form/form';
import { decideOfficialAction } from '@/lib/official/actions';
import type { BodyStanding } from '@/lib/official/directory-filter';
import type { Words } from '@/lib/words/words';

/** The two answers to a proposed body; one that was declined can still be accepted. */
export function BodyDecision({ w, officialId, standing }: { w: Words; officialId: string; standing: BodyStanding }) {
  if (standing === 'listed') return null;
  const hidden = (decision: string) => ({ officialId, decision });
  return (
    <div className="row no-print">
      <Form
        w={w}
        action={decideOfficialAction}
        form="desk-body-accept"
        submit={w.t('desk.directory.accept')}
        hidden={hidden('accept')}
        tone="quiet"
      />
      {standing === 'proposed' && (
        <Form
          w={w}
          action={decideOfficialAction}
          form="desk-body-decline"
          submit={w.t('desk.directory.decline')}
          hidden={hidden('decline')}
          tone="danger"
        />
      )}
    </div>
  );
}
