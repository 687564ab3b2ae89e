import type { InBoth } from '@/lib/words/locale';
import { CHARTS } from './charts';
import type { Column, Value } from './charts/chart';
import type { Facts } from './facts';

export type Change = { code: string; chart: InBoth; row: InBoth; column: Column; before: Value | 'absent'; after: Value | 'absent' };

/**
 * Every published number that would change, in the page's order. Rows are matched by what they are called:
 * a body the campaign added has no code, and its place in the list moves.
 */
export function differences(before: Facts, after: Facts): Change[] {
  const old = valuesOf(before);
  const fresh = valuesOf(after);
  const codes = [...fresh.keys(), ...[...old.keys()].filter((code) => !fresh.has(code))];
  return codes.flatMap((code) => {
    const [was, is] = [old.get(code), fresh.get(code)];
    const named = is ?? was;
    if (!named || was?.value === is?.value) return [];
    const { chart, row, column } = named;
    return [{ code, chart, row, column, before: was?.value ?? 'absent', after: is?.value ?? 'absent' }];
  });
}

function valuesOf(facts: Facts) {
  const all = CHARTS.flatMap((chart) =>
    chart.rows(facts).flatMap((row) =>
      chart.columns.map((column, at) => {
        const code = `${chart.id} ${row.label.ru} ${column.code}`;
        return [code, { chart: chart.title, row: row.label, column, value: row.values[at] ?? ('hidden' as const) }] as const;
      }),
    ),
  );
  return new Map(all);
}
