import { whyHref } from '@/components/letter/why-href';
import { Section } from '@/components/ui/section';
import { type Step as Line, Steps } from '@/components/ui/steps';
import type { LadderView } from '@/lib/advice/read-ladder';
import { closedBecause } from '@/lib/advice/reasons';
import type { Rung } from '@/lib/advice/rung';
import type { Words } from '@/lib/words/words';
import { letterAt, type Wing } from './wing';

type Props = { w: Words; wing: Wing; view: LadderView; openTitle: string; except?: readonly string[] };

/** The rest of the ladder: also open, taken, to come, closed; each with its day. */
export function OtherSteps({ w, wing, view, openTitle, except = [] }: Props) {
  const { facts, ladder } = view;
  const at = letterAt(w.locale, wing, facts.letter.id);
  const why = (href: string) => <a href={href}>{w.t('clock.page.why')}</a>;
  const stepWhy = ({ code }: Rung) => `${at}/steps/${code}/why`;
  // What waits for a clock of the letter is explained by that clock.
  const opensWhy = (rung: Rung) =>
    rung.opensAfter === 'silence' || !rung.opensAfter ? stepWhy(rung) : whyHref(at, rung.opensAfter, view.found.letter.hops.length);
  const lines = {
    open: ladder.open
      .filter(({ rung }) => !except.includes(rung.code))
      .map(
        ({ rung, lastOn, daysLeft }): Line => ({
          id: rung.code,
          title: w.pick(rung.title),
          href: `${at}/steps/${rung.code}`,
          when: lastOn && (
            <>
              {w.t('advice.until', { day: w.day(lastOn) })} · {w.t('advice.daysLeft', { days: daysLeft ?? 0 })} · {why(stepWhy(rung))}
            </>
          ),
        }),
      ),
    taken: ladder.taken.map(
      ({ rung, child }): Line => ({
        id: rung.code,
        title: w.pick(rung.title),
        href: letterAt(w.locale, wing, child.id),
        when:
          child.standing === 'draft'
            ? w.t('advice.takenDraft')
            : `${w.t('advice.takenOn', { day: w.day(child.sentOn) })} · ${w.t(`case.standing.${child.standing}`)}`,
      }),
    ),
    later: ladder.later.map(
      ({ rung, opensOn }): Line => ({
        id: rung.code,
        title: w.pick(rung.title),
        when: (
          <>
            {w.t('advice.laterFrom', { day: w.day(opensOn) })} · {why(opensWhy(rung))}
          </>
        ),
      }),
    ),
    closed: ladder.closed.map(
      ({ rung, why: because, lastOn }): Line => ({
        id: rung.code,
        title: w.pick(rung.title),
        ...(because === 'past' && rung.addressee ? { href: `${at}/steps/${rung.code}` } : {}),
        when: (
          <>
            {w.pick(closedBecause(because, lastOn, facts))}
            {because === 'past' && <> · {why(stepWhy(rung))}</>}
          </>
        ),
      }),
    ),
  };
  const section = (key: keyof typeof lines, title: string) =>
    lines[key].length > 0 && (
      <Section id={`steps-${key}`} title={title}>
        <Steps steps={lines[key]} />
      </Section>
    );
  return (
    <>
      {section('open', openTitle)}
      {section('taken', w.t('advice.taken'))}
      {section('later', w.t('advice.later'))}
      {section('closed', w.t('advice.closed'))}
    </>
  );
}
