import type { InBoth } from '@/lib/words/locale';

/** Why a petition is not opened: what the second person can say. */
export const DECLINE_REASONS = {
  names_people: { ru: 'Называет людей, которые на это не соглашались', en: 'Names people who did not agree to it' },
  endangers: { ru: 'Может навредить тем, о ком она, или тем, кто подпишет', en: 'May harm those it is about or those who sign' },
  unlawful: { ru: 'Призывает к тому, что нарушает закон', en: 'Calls for something unlawful' },
  unproven: { ru: 'Утверждает то, что не подтверждено', en: 'States what is not proven' },
  wrong_addressee: { ru: 'Адресат этого не решает', en: 'The addressee does not decide on this' },
  unclear: { ru: 'Непонятно, чего она просит', en: 'It is not clear what it asks for' },
  twice: { ru: 'Такая петиция уже есть', en: 'There is such a petition already' },
  other_campaign: { ru: 'Не о деле этой кампании', en: 'Not a matter of this campaign' },
} as const satisfies Record<string, InBoth>;

export type DeclineReason = keyof typeof DECLINE_REASONS;
export const DECLINE_CODES = Object.keys(DECLINE_REASONS) as [DeclineReason, ...DeclineReason[]];
