import { FilterSelect } from '@/components/desk/filter-fields';
import { jurisdictionOptions } from '@/lib/jurisdiction/options';
import type { Words } from '@/lib/words/words';

/** Whose law to look at: a GET form, so that every law has an address. */
export function WhoseLaw({ w, shown, own }: { w: Words; shown: string; own: string }) {
  const options = jurisdictionOptions(w).map(({ value, label }) => ({
    value,
    label: value === own ? w.t('law.of.own', { country: label }) : label,
  }));
  return (
    <form method="get" action={`/${w.locale}/desk/law`} className="filters no-print">
      <FilterSelect name="of" label={w.t('law.of.label')} value={shown} options={options} />
      <p>
        <button type="submit" className="button">
          {w.t('law.of.show')}
        </button>
      </p>
    </form>
  );
}
