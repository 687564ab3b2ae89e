import { PageTitle } from '@/components/ui/page-title';
import type { RungForm } from '@/lib/advice/own-read';
import type { FormState } from '@/lib/form/form-state';
import type { Words } from '@/lib/words/words';
import { OwnRungBody } from './own-rung-body';
import { OwnRungForm } from './own-rung-form';

type Props = { w: Words; here: string; found: RungForm; q: string; finds: boolean; initial: FormState };

/** A new step or one to change: its form, or, while a body is looked for, the search. */
export function OwnRungPage({ w, here, found, q, finds, initial }: Props) {
  const title = w.t('todo.own.rung.title');
  return (
    <>
      <PageTitle title={found.rung?.title ?? title} lead={w.t('todo.own.ownMark')} />
      {finds ? (
        <>
          <title>{`${title} · Homeward`}</title>
          <OwnRungBody w={w} q={q} offered={found.offered} here={here} />
        </>
      ) : (
        <OwnRungForm w={w} title={title} found={found} chooseHref={`${here}?find=1`} initial={initial} />
      )}
    </>
  );
}
