import type { InBoth } from '@/lib/words/locale';
import type { Facts } from '../facts';

/** hidden: too few stand behind it. not_reached: no median yet. too_few: a share of fewer than twenty. none: it does not apply. */
export type Value = number | 'hidden' | 'not_reached' | 'too_few' | 'none';

export type Column = { code: string; name: InBoth; unit: 'letters' | 'percent' | 'days'; tone?: 'good' | 'poor' | 'bad' | 'neutral' };

/** `values` stand in the order of the chart's columns. */
export type Row = { code: string; label: InBoth; values: readonly Value[] };

/**
 * A table of the public page. The HTML, the bars, the CSV and the JSON are made of the same rows, so they
 * cannot differ. `bars` names the columns that are drawn; a chart without is a table only.
 */
export type Chart = {
  id: string;
  title: InBoth;
  /** What one is counted: "letters", "stays of a letter at a body". */
  unit: InBoth;
  /** Out of what, and what is missing from it. */
  denominator: InBoth;
  rowName: InBoth;
  columns: readonly Column[];
  bars?: readonly string[];
  rows(facts: Facts): readonly Row[];
};
