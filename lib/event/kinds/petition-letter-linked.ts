import { z } from 'zod';
import { eventKind } from './kind';

export const petitionLetterLinked = eventKind({
  code: 'petition_letter_linked',
  noun: 'petition',
  payload: z.object({ letterId: z.string(), linked: z.boolean() }),
  icon: '✉',
  tone: 'neutral',
  forFamily: true,
  sentence: ({ linked }, { w }) =>
    linked
      ? w.pick({ ru: 'С этим письмом ушла петиция кампании', en: 'This letter carried a petition of the campaign' })
      : w.pick({ ru: 'Отметка снята: с этим письмом петиция не уходила', en: 'No longer noted: this letter carried no petition' }),
});
