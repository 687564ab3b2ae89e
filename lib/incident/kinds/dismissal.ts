import { incidentKind } from './kind';

export const dismissal = incidentKind({
  code: 'dismissal',
  name: { ru: 'Увольнение', en: 'Dismissal' },
  hint: { ru: 'Уволили, отчислили или вынудили уйти.', en: 'Dismissed, expelled or made to leave.' },
  asks: [],
  role: 'dismissed',
});
