import { incidentKind } from './kind';

export const visit = incidentKind({
  code: 'visit',
  name: { ru: 'Визит', en: 'Visit' },
  hint: {
    ru: 'Пришли домой или на работу: поговорить, вручить предупреждение.',
    en: 'Somebody came home or to work: to talk, to hand over a warning.',
  },
  asks: [],
  role: 'visited',
});
