import { incidentKind } from './kind';

export const search = incidentKind({
  code: 'search',
  name: { ru: 'Обыск', en: 'Search' },
  hint: { ru: 'Обыскали дом, работу, машину или вещи.', en: 'A home, an office, a car or things were searched.' },
  asks: ['station'],
  role: 'searched',
});
