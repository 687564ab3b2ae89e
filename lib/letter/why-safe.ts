import type { Words } from '@/lib/words/words';
import type { Explanation } from './explanation';
import { named, termSaid } from './why-words';

/** Everything that makes the safe day later than the law's, in the order in which it is counted. */
export function saidSafe(w: Words, e: Explanation): string[] {
  if (e.safeOn === e.statutoryOn) return [w.t('clock.safe.same')];
  return [w.t('clock.safe.day', named(w, e.safeOn)), ...(e.safeWay ? ownWay(w, e, e.safeWay) : extensionWay(w, e))];
}

function ownWay(
  w: Words,
  { rule, start, latestStartOn, pausedDays: n, ...e }: Explanation,
  way: NonNullable<Explanation['safeWay']>,
): string[] {
  const { triggerSlack: slack, longest } = rule;
  const isOtherStart = way.startOn !== start.on;
  const lines: string[] = [];
  if (start.sentUntilOn) lines.push(w.t('clock.safe.month', { until: w.day(start.sentUntilOn) }));
  if (start.basis === 'estimated') lines.push(w.t('clock.safe.estimated'));
  else if (!start.sentUntilOn && latestStartOn !== start.on) lines.push(w.t('clock.safe.arrived', { day: w.day(latestStartOn) }));
  if (slack) lines.push(w.t('clock.safe.slack', { term: termSaid(w, slack), day: w.day(way.startOn) }));
  if (longest) lines.push(w.t('clock.safe.longest', { term: termSaid(w, longest) }));
  if (isOtherStart || longest) lines.push(w.t('clock.safe.counted', { from: w.day(way.startOn), ...named(w, way.countedOn) }));
  const isWorking = (longest ?? rule).unit === 'working';
  if (n > 0 && isWorking) lines.push(w.t('clock.safe.pauseWorking', { n, day: w.day(way.pausedOn) }));
  else if (n > 0 && (isOtherStart || longest)) lines.push(w.t('clock.safe.pause', { n, day: w.day(way.pausedOn) }));
  if (way.movedOn !== way.pausedOn) lines.push(w.t('clock.safe.next', { day: w.day(way.movedOn) }));
  return [...lines, ...posted(w, e)];
}

/** The day a body gave itself decides: a day off is waited out, and the post allowed for. */
function extensionWay(w: Words, e: Explanation): string[] {
  const reachesOn = e.extended?.reachesOn ?? e.statutoryOn;
  const isNamed = reachesOn === e.statutoryOn;
  return [
    w.t(isNamed ? 'clock.safe.extended' : 'clock.safe.extendedMost', { day: w.day(reachesOn) }),
    ...(e.safeSkipped.some(({ day }) => day === reachesOn) ? [w.t('clock.safe.nextAfter')] : []),
    ...posted(w, e),
  ];
}

const posted = (w: Words, { postingDays: n }: Pick<Explanation, 'postingDays'>): string[] =>
  n > 0 ? [w.t('clock.safe.posting', { n })] : [];
