import { PointsFigure } from '@/components/point/points-figure';
import { FigureLink, Figures } from '@/components/ui/figure-link';
import { letterQuery } from '@/lib/letter/list-filter';
import type { BodyWithLetters } from '@/lib/letter/read-body';
import type { Words } from '@/lib/words/words';

/** How the letters stand that are at a body now; each figure leads to them. */
export function BodyLetters({ w, body, letters, points }: { w: Words } & BodyWithLetters) {
  const figures = [
    { key: 'waiting', standing: 'waiting', tone: 'waiting' },
    { key: 'late', standing: 'overdue', tone: 'late' },
    { key: 'answered', standing: 'answered', tone: 'good' },
    { key: 'all', standing: '', tone: 'neutral' },
  ] as const;
  return (
    <>
      <Figures>
        {figures.map(({ key, standing, tone }) => (
          <FigureLink
            key={key}
            w={w}
            value={letters[key]}
            label={w.t(`desk.body.${key}`)}
            href={`/${w.locale}/desk/letters${letterQuery({ standing, body: body.id })}`}
            tone={letters[key] > 0 ? tone : undefined}
          />
        ))}
      </Figures>
      <PointsFigure w={w} points={points} />
    </>
  );
}
