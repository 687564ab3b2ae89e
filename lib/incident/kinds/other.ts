import { incidentKind } from './kind';

export const other = incidentKind({
  code: 'other',
  name: { ru: 'Другое', en: 'Other' },
  hint: { ru: 'Ничего из списка не подходит.', en: 'Nothing in the list fits.' },
  asks: [],
  role: 'affected',
});
