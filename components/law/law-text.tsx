import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import type { LawInForce } from '@/lib/jurisdiction/law-in-force';
import type { Rule } from '@/lib/jurisdiction/rule';
import { jurisdictionOf } from '@/lib/jurisdiction/rules';
import type { CalendarDate } from '@/lib/time/calendar-date';
import type { Words } from '@/lib/words/words';
import { LawYears } from './law-years';
import { NormCard, RuleCard } from './rule-card';

type Props = { w: Words; law: LawInForce; today: CalendarDate; calendarHref?: string };

/** A country's law as this house knows it, rule by rule, for whoever wants to read or print it. */
export function LawText({ w, law, today, calendarHref }: Props) {
  const { rules, norms = [], disclaimer } = jurisdictionOf(law.code);
  const parts = PARTS.flatMap(({ name, has }) => {
    const found = Object.values(rules).filter(has);
    return found.length > 0 ? [{ name, rules: found }] : [];
  });
  const names = [...parts.map(({ name }) => name), ...(norms.length > 0 ? ['norms'] : []), 'calendar'];
  return (
    <>
      <Notice tone="warning">
        <p>{w.pick(disclaimer)}</p>
      </Notice>
      <p className="measure">{w.t('law.how')}</p>
      <nav className="row no-print" aria-label={w.t('law.contents')}>
        {names.map((name) => (
          <a key={name} href={`#${name}`}>
            {w.t(`law.section.${name}`)}
          </a>
        ))}
      </nav>
      {parts.map(({ name, rules }) => (
        <Section key={name} id={name} title={w.t(`law.section.${name}`)}>
          <div className="rules">
            {rules.map((rule) => (
              <RuleCard key={rule.id} w={w} rule={rule} calendar={law.calendar} />
            ))}
          </div>
        </Section>
      ))}
      {norms.length > 0 && (
        <Section id="norms" title={w.t('law.section.norms')}>
          <div className="rules">
            {norms.map((norm) => (
              <NormCard key={norm.id} w={w} norm={norm} />
            ))}
          </div>
        </Section>
      )}
      <Section id="calendar" title={w.t('law.section.calendar')}>
        <LawYears w={w} law={law} today={today} calendarHref={calendarHref} />
      </Section>
    </>
  );
}

const isOfGathering = ({ role }: Rule) => /^(rally|picket)/.test(role);

const PARTS: readonly { name: string; has: (rule: Rule) => boolean }[] = [
  { name: 'body', has: (rule) => rule.owedBy === 'body' && !isOfGathering(rule) },
  { name: 'family', has: (rule) => rule.owedBy === 'family' && !isOfGathering(rule) },
  { name: 'gathering', has: isOfGathering },
];
