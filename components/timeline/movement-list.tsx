import { regionName } from '@/components/desk/place-options';
import { Day } from '@/components/ui/day';
import type { MovementLine } from '@/lib/timeline/read-movement';
import type { Words } from '@/lib/words/words';

/** What happened, day by day: the kind's mark, its sentence, where, and who recorded it. */
export function MovementList({ w, rows }: { w: Words; rows: readonly MovementLine[] }) {
  return (
    <div className="stack">
      {daysOf(rows).map((lines) => {
        const [first] = lines;
        return (
          first && (
            <section key={first.id} aria-labelledby={`day-${first.id}`}>
              <h2 className="h3" id={`day-${first.id}`}>
                <Day w={w} day={first.day} precision={first.precision} />
              </h2>
              <ol className="plain-list">
                {lines.map((line) => (
                  <Line key={line.id} w={w} line={line} />
                ))}
              </ol>
            </section>
          )
        );
      })}
    </div>
  );
}

function Line({ w, line: { icon, title, path, region, noun, who } }: { w: Words; line: MovementLine }) {
  return (
    <li className="told-line">
      <span className="shape" aria-hidden="true">
        {icon}
      </span>
      <span>
        {path ? <a href={`/${w.locale}${path}`}>{title}</a> : title}{' '}
        <span className="muted small">
          · {w.t(`movement.one.${noun}`)}
          {region && ` · ${regionName(w, region)}`} · {who}
        </span>
      </span>
    </li>
  );
}

/** Neighbours of one day, or of one month where only that is known. */
function daysOf(rows: readonly MovementLine[]): MovementLine[][] {
  const days: MovementLine[][] = [];
  for (const row of rows) {
    const last = days.at(-1);
    const same = last?.[0]?.day === row.day && last[0].precision === row.precision;
    if (last && same) last.push(row);
    else days.push([row]);
  }
  return days;
}
