import { incidentKind } from './kind';

export const fine = incidentKind({
  code: 'fine',
  name: { ru: 'Штраф', en: 'Fine' },
  hint: { ru: 'Составили протокол или присудили штраф.', en: 'A protocol was drawn up or a fine imposed.' },
  asks: ['authorised', 'about'],
  role: 'fined',
});
