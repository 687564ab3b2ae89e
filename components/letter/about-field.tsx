import { SelectField } from '@/components/form/choices';
import type { InBoth } from '@/lib/words/locale';
import type { Words } from '@/lib/words/words';

export type CaseBody = { id: string; name: InBoth };
type Props = { w: Words; bodies: CaseBody[]; value?: string | null };

/** "Complains of": one of the bodies that have had letters of the case. */
export function AboutField({ w, bodies, value }: Props) {
  return (
    <SelectField
      name="aboutId"
      label={w.t('clock.clarify.about')}
      hint={w.t('clock.clarify.aboutHint')}
      options={bodies.map(({ id, name }) => ({ value: id, label: w.pick(name) }))}
      empty={w.t('clock.clarify.nobody')}
      value={value ?? ''}
    />
  );
}
