import type { InBoth } from '@/lib/words/locale';

export const VERDICT_CODES = ['answered', 'refused', 'referred', 'dodged'] as const;
export type VerdictCode = (typeof VERDICT_CODES)[number];

/** How one reply was read: a verdict, or `open` where an earlier reading was taken back. */
export type ReadingCode = VerdictCode | 'open';

export const isReading = (code: string): code is ReadingCode => code === 'open' || VERDICT_CODES.some((each) => each === code);

export type Verdict = {
  code: VerdictCode;
  name: InBoth;
  /** One sentence for the person who must decide. */
  hint: InBoth;
  /** After it the question may still be put again. */
  leavesOpen: boolean;
  icon: string;
  tone: 'good' | 'poor' | 'bad' | 'neutral';
};

/** How a reply can deal with one question; the earlier in this list, the more it settles. */
export const VERDICTS: readonly Verdict[] = [
  {
    code: 'answered',
    name: { ru: 'Ответили', en: 'Answered' },
    hint: { ru: 'Ответ по существу, даже если он не радует.', en: 'An answer to the point, even an unwelcome one.' },
    leavesOpen: false,
    icon: '●',
    tone: 'good',
  },
  {
    code: 'refused',
    name: { ru: 'Отказали', en: 'Refused' },
    hint: { ru: 'Сказали, что отвечать не будут или не могут.', en: 'They say they will not or may not tell.' },
    leavesOpen: false,
    icon: '✕',
    tone: 'bad',
  },
  {
    code: 'referred',
    name: { ru: 'Отослали дальше', en: 'Sent elsewhere' },
    hint: { ru: 'Посоветовали спросить у кого-то ещё.', en: 'They advise asking somebody else.' },
    leavesOpen: true,
    icon: '→',
    tone: 'poor',
  },
  {
    code: 'dodged',
    name: { ru: 'Обошли', en: 'Dodged' },
    hint: { ru: 'Общие слова или молчание там, где был вопрос.', en: 'General words, or silence, where the question was.' },
    leavesOpen: true,
    icon: '○',
    tone: 'poor',
  },
];

/** Throws for a code that is not in the registry: the column was written by something else. */
export function verdictOf(code: string): Verdict {
  const verdict = VERDICTS.find((each) => each.code === code);
  if (!verdict) throw new Error(`No such verdict: ${code}`);
  return verdict;
}
