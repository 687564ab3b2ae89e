import { FigureLink, Figures } from '@/components/ui/figure-link';
import { summary } from '@/lib/publication/charts/summary';
import { wait } from '@/lib/publication/charts/wait';
import type { Facts } from '@/lib/publication/facts';
import type { Words } from '@/lib/words/words';
import { shown } from './shown';

/** The four figures a reader takes away; each leads to the table it stands in. */
export function Headline({ w, facts }: { w: Words; facts: Facts }) {
  const [total, , inTime, late] = summary.rows(facts);
  const [first] = wait.rows(facts);
  const of = (row: typeof total) =>
    w.t('public.headline.of', { part: shown(w, row?.values[0], 'letters'), whole: shown(w, row?.values[1], 'letters') });
  return (
    <Figures>
      <FigureLink w={w} value={shown(w, total?.values[0], 'letters')} label={w.t('public.headline.total')} href="#standing" />
      <FigureLink
        w={w}
        value={shown(w, inTime?.values[2], 'percent')}
        label={w.t('public.headline.inTime')}
        note={of(inTime)}
        href="#summary"
      />
      <FigureLink
        w={w}
        value={shown(w, late?.values[2], 'percent')}
        label={w.t('public.headline.late')}
        note={of(late)}
        href="#standing"
        tone="late"
      />
      <FigureLink
        w={w}
        value={shown(w, first?.values[0], 'days')}
        label={w.t('public.headline.median')}
        note={w.t('public.headline.n', { n: shown(w, first?.values[1], 'letters') })}
        href="#wait"
      />
    </Figures>
  );
}
