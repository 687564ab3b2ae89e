import type { Norm } from '@/lib/jurisdiction/jurisdiction';
import { checkedOn } from '@/lib/jurisdiction/rules/checked-on';

/**
 * Questions to a direct line or a press conference have no clock: we know of no term that binds anybody to
 * answer them, and no source seen confirms that there is none. They are a ledger: counted, never late.
 */
export const NO_CLOCK: Pick<Norm, 'title' | 'plain' | 'checkedOn' | 'verified'> = {
  title: { ru: 'Срока нет, это журнал', en: 'No clock: a ledger' },
  plain: {
    ru: 'Закона, который назначал бы срок ответа на вопрос к прямой линии или пресс-конференции, мы не знаем. Поэтому здесь только считаем, что отправлено, прочитано и отвечено, и никогда не говорим «просрочено».',
    en: 'We know of no law that sets a term for answering a question put to a direct line or a press conference. So what was sent, read and answered is counted here, and nothing is ever called late.',
  },
  checkedOn,
  verified: false,
};
