import type { RuleRole } from '@/lib/jurisdiction/rule';
import { jurisdictionOf } from '@/lib/jurisdiction/rules';
import type { InBoth } from '@/lib/words/locale';
import { ANSWERED, EMPTY_ANSWERS, LATE, REFUSALS, SILENCE } from '../kinds-of-reply';
import type { Cell, Rung } from '../rung';
import { checkedOn } from './sources';

// Where silence or a refusal leads under other countries' laws. domain.md, "Other jurisdictions"; article,
// source and mark are those of the rule in lib/jurisdiction that ends the step.

const SILENT: Cell = { kinds: SILENCE, standings: LATE };
const REFUSED: Cell = { kinds: [...EMPTY_ANSWERS, ...REFUSALS], standings: ANSWERED };

const shared = {
  bars: [],
  opensAfter: 'answer',
  cells: [SILENT, REFUSED],
  because: ['sent', 'answer', 'silence'],
} as const;

type Given = Pick<Rung, 'code' | 'title' | 'plain' | 'template'> & Partial<Rung> & { of: string; role: RuleRole };

/** A step that ends with the term of a rule. */
function step({ of, role, ...given }: Given): Rung {
  const rule = jurisdictionOf(of).rules[role];
  if (!rule) throw new Error(`${of} has no rule ${role}.`);
  const { article, source, verified } = rule;
  const written = { article, source, verified, checkedOn: rule.checkedOn, jurisdictions: [of] };
  return { ...shared, addressee: 'any', about: 'at', needs: [], lastDay: { role, from: 'refusal' }, ...written, ...given };
}

const AGAIN = {
  plain: {
    ru: 'Сначала то же ведомство смотрит ещё раз: так велит закон, прежде чем идти дальше.',
    en: 'The same body looks again first: the law wants that before one goes further.',
  },
  addressee: 'same',
  about: null,
  despiteEnd: true,
  needs: ['notReview'],
} as const;
const FURTHER = {
  plain: {
    ru: 'Если и пересмотр ничего не дал, решает независимый надзорный орган.',
    en: 'When the review has not helped either, an independent commissioner decides.',
  },
  needs: ['review'],
} as const;
const REVIEW = { ru: 'Просить о пересмотре', en: 'Ask for a review' };
const COMMISSIONER = { ru: 'Жалоба надзорному органу', en: 'Complain to the commissioner' };

const CUSTOM = {
  article: { ru: 'напоминание', en: 'a reminder' },
  source: { ru: 'обычай переписки; статьи закона за ним нет', en: 'custom; no article stands behind it' },
  checkedOn,
  verified: false,
};

const reminder = (code: string, jurisdictions: readonly string[], template: string): Rung => ({
  ...CUSTOM,
  code,
  jurisdictions,
  template,
  title: { ru: 'Напоминание', en: 'A reminder' },
  plain: { ru: 'Самый короткий шаг: напомнить, что срок ответа прошёл.', en: 'The shortest step: remind them that the term has passed.' },
  addressee: 'same',
  about: null,
  cells: [SILENT],
  needs: ['noNotice'],
  bars: ['ended', 'circling'],
  opensAfter: 'answer',
  lastDay: null,
  because: ['sent', 'silence', 'noExtension'],
});

const said = (ru: string, en: string): InBoth => ({ ru, en });

export const ABROAD: readonly Rung[] = [
  reminder('en-reminder', ['GB', 'GB-SCT', 'IE', 'US', 'EU', 'CA', 'AU', 'IN'], 'en.reminder'),
  // No letter in the house is written in the languages of these: theirs is an English draft, and says so.
  reminder('plain-reminder', ['DE', 'AT', 'FR', 'UA', 'GE', 'AM', 'PL'], 'en.plain_reminder'),
  reminder('kz-reminder', ['KZ', 'BY'], 'ru.reminder'),
  step({ ...AGAIN, code: 'gb-review', of: 'GB', role: 'review', title: REVIEW, template: 'gb.review' }),
  step({ ...FURTHER, code: 'gb-ico', of: 'GB', role: 'appeal', title: COMMISSIONER, template: 'gb.ico' }),
  step({ ...AGAIN, code: 'sct-review', of: 'GB-SCT', role: 'review', title: REVIEW, template: 'sct.review' }),
  step({ ...FURTHER, code: 'sct-commissioner', of: 'GB-SCT', role: 'appeal', title: COMMISSIONER, template: 'sct.commissioner' }),
  step({ ...AGAIN, code: 'ie-review', of: 'IE', role: 'review', title: REVIEW, template: 'en.review' }),
  step({ ...FURTHER, code: 'ie-commissioner', of: 'IE', role: 'appeal', title: COMMISSIONER, template: 'en.commissioner' }),
  step({
    ...AGAIN,
    code: 'us-appeal',
    of: 'US',
    role: 'appeal',
    title: said('Апелляция главе ведомства', 'An appeal to the head of the agency'),
    template: 'us.appeal',
  }),
  step({
    ...AGAIN,
    code: 'eu-review',
    of: 'EU',
    role: 'review',
    title: said('Повторная заявка', 'A confirmatory application'),
    template: 'eu.confirmatory',
  }),
  step({
    ...FURTHER,
    code: 'eu-ombudsman',
    of: 'EU',
    role: 'ombudsman',
    title: said('Жалоба Европейскому омбудсмену', 'Complain to the European Ombudsman'),
    template: 'eu.ombudsman',
  }),
  step({
    ...FURTHER,
    code: 'ca-commissioner',
    of: 'CA',
    role: 'appeal',
    title: COMMISSIONER,
    plain: said(
      'Молчание здесь считается отказом, и на отказ жалуются уполномоченному.',
      'Silence counts as a refusal here, and a refusal goes to the Commissioner.',
    ),
    needs: [],
    template: 'en.commissioner',
  }),
  step({ ...AGAIN, code: 'au-review', of: 'AU', role: 'review', title: REVIEW, template: 'en.review' }),
  step({
    ...FURTHER,
    code: 'au-commissioner',
    of: 'AU',
    role: 'appeal',
    title: COMMISSIONER,
    plain: said(
      'Уполномоченный может пересмотреть отказ и сам, без первого шага.',
      'The Commissioner may review a refusal straight away, too.',
    ),
    needs: [],
    template: 'en.commissioner',
  }),
  step({ ...AGAIN, code: 'in-review', of: 'IN', role: 'review', title: said('Первая апелляция', 'A first appeal'), template: 'en.review' }),
  step({
    ...FURTHER,
    code: 'in-commission',
    of: 'IN',
    role: 'appeal',
    title: said('Вторая апелляция в комиссию', 'A second appeal to the commission'),
    template: 'en.commissioner',
  }),
  step({
    ...AGAIN,
    code: 'de-review',
    of: 'DE',
    role: 'review',
    title: said('Возражение (Widerspruch)', 'An objection (Widerspruch)'),
    cells: [REFUSED],
    opensAfter: null,
    template: 'de.review',
  }),
  step({
    ...FURTHER,
    code: 'de-suit',
    of: 'DE',
    role: 'silence',
    title: said('Иск о бездействии', 'A suit for failure to act'),
    plain: said(
      'Если через три месяца решения нет, можно идти в административный суд. Для этого нужен юрист.',
      'After three months without a decision one may go to the administrative court. That needs a lawyer.',
    ),
    addressee: 'any',
    needs: [],
    cells: [SILENT],
    opensAfter: 'silence',
    lastDay: null,
    template: 'de.suit',
  }),
  step({
    ...FURTHER,
    code: 'fr-cada',
    of: 'FR',
    role: 'appeal',
    title: said('Обратиться в CADA', 'Go to CADA'),
    plain: said(
      'Молчание месяц — отказ. В течение двух месяцев после него обращаются в комиссию CADA на её сайте.',
      'A month of silence is a refusal. Within two months of it one goes to the commission CADA, on its site.',
    ),
    needs: [],
    template: 'fr.cada',
  }),
];
