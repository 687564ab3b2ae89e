import { FigureLink, Figures } from '@/components/ui/figure-link';
import type { Tone } from '@/components/ui/tone';
import type { LetterSort } from '@/lib/letter/list-filter';
import { letterQuery } from '@/lib/letter/list-filter';
import type { LetterCounts } from '@/lib/letter/read-dashboard';
import type { Words } from '@/lib/words/words';

type Figure = { key: string; value: number; standing: string; tone?: Tone; sort?: LetterSort; note?: string };

/** The figures of now; each leads to exactly the letters it counts. */
export function DashboardFigures({ w, counts }: { w: Words; counts: LetterCounts }) {
  const { standing } = counts;
  const figures: Figure[] = [
    { key: 'waiting', value: counts.waiting, standing: 'waiting', tone: 'waiting' },
    { key: 'late', value: counts.late, standing: 'overdue', tone: 'late', sort: 'late', note: 'lateNote' },
    { key: 'long_late', value: standing.long_late, standing: 'long_late', tone: 'late', sort: 'late', note: 'longLateNote' },
    { key: 'due', value: standing.due, standing: 'due', tone: 'due', sort: 'due' },
    { key: 'due_soon', value: standing.due_soon, standing: 'due_soon', tone: 'due', sort: 'due' },
    { key: 'registration_late', value: standing.registration_late, standing: 'registration_late', tone: 'due' },
    { key: 'awaiting_us', value: standing.awaiting_us, standing: 'awaiting_us', tone: 'poor' },
  ];
  const at = (query: Parameters<typeof letterQuery>[0]) => `/${w.locale}/desk/letters${letterQuery(query)}`;
  const aside = (['no_clock', 'draft', 'withdrawn'] as const).filter((is) => standing[is] > 0);
  return (
    <>
      <Figures>
        {figures.map(({ key, value, standing: is, sort = 'newest', tone, note }) => (
          <FigureLink
            key={key}
            w={w}
            value={value}
            label={w.t(`desk.dash.${key}`)}
            href={at({ standing: is, sort })}
            tone={value > 0 ? tone : undefined}
            note={note && w.t(`desk.dash.${note}`)}
          />
        ))}
      </Figures>
      {aside.length > 0 && (
        <p className="row muted">
          {w.t('desk.dash.aside')}
          {aside.map((is) => (
            <a key={is} href={at({ standing: is })}>{`${w.t(`desk.dash.${is}`)}: ${w.number(standing[is])}`}</a>
          ))}
        </p>
      )}
    </>
  );
}
