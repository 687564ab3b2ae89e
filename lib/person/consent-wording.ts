import type { InBoth } from '@/lib/words/locale';

/** The words somebody agrees to. Never changed once used: other words are another version, and old consents show their own. */
export type Wording = { version: number; since: string; points: readonly InBoth[] };

const FIRST: Wording = {
  version: 1,
  since: '2026-11-25',
  points: [
    {
      ru: 'Я соглашаюсь, чтобы кампания сказала на своей публичной странице и в файлах с данными то, что отмечено, и ничего сверх того.',
      en: 'I agree that the campaign says on its public page, and in the files of data, what is ticked and nothing beyond it.',
    },
    {
      ru: 'Это увидят все: журналисты, власти, командиры. По региону, слову о судьбе и дням вместе человека могут узнать, даже если имя не названо: обычно кампания прячет такие малые числа, здесь я решаю их открыть.',
      en: 'Everybody will see it: journalists, authorities, commanders. Region, fate and days together may tell who it is even without a name: the campaign otherwise hides such small numbers; here I decide to open them.',
    },
    {
      ru: 'Появится это не сразу: только в следующем издании, в котором подведён месяц после дня согласия, и только когда его проверят двое.',
      en: 'It does not appear at once: only in the next edition whose month ended after the day of this consent, and only when two people have looked at it.',
    },
    {
      ru: 'Согласие можно отозвать в любой день, одной кнопкой и без объяснений. Тогда сказанное сразу исчезает из всех опубликованных изданий, в следующее не попадает, а в прежних будет стоять «исправлено» и день, без имени и без причины.',
      en: 'Consent can be withdrawn on any day, by one button, without a reason. What was said then goes at once from all published editions and does not come into the next; the earlier ones say “corrected” and the day, with no name and no reason.',
    },
    {
      ru: 'Отозвать можно только у нас: копии, которые успели сделать другие, вернуть нельзя.',
      en: 'It can be withdrawn from us only: copies that others have made meanwhile cannot be called back.',
    },
  ],
};

export const WORDINGS: readonly Wording[] = [FIRST];

/** The words a new consent is given to. */
export const PRESENT_WORDING: Wording = WORDINGS.at(-1) ?? FIRST;

export const wordingOf = (version: number): Wording | null => WORDINGS.find((each) => each.version === version) ?? null;
