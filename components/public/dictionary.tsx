import { DefinitionList } from '@/components/ui/definition-list';
import { Details } from '@/components/ui/details';
import { Section } from '@/components/ui/section';
import { CHARTS } from '@/lib/publication/charts';
import type { Words } from '@/lib/words/words';

const FIELDS = ['table', 'row', 'measure', 'unit', 'value', 'status', 'as_of'] as const;

/** What stands in the data files: the fields of the CSV, and each table's measures. */
export function Dictionary({ w, base }: { w: Words; base: string }) {
  return (
    <Section id="data" title={w.t('public.data.title')}>
      <p className="row">
        <a href={`${base}/data.csv`}>{w.t('public.data.csv')}</a>
        <a href={`${base}/data.json`}>{w.t('public.data.json')}</a>
      </p>
      <Details summary={w.t('public.data.dictionary')}>
        <DefinitionList items={FIELDS.map((field) => ({ label: field, value: w.t(`public.data.fields.${field}`) }))} />
        <DefinitionList
          items={CHARTS.map((chart) => ({
            label: chart.id,
            value: `${w.pick(chart.title)}: ${chart.columns.map(({ code, name }) => `${code} (${w.pick(name)})`).join(', ')}`,
          }))}
        />
      </Details>
    </Section>
  );
}
