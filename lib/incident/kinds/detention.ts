import { incidentKind } from './kind';

export const detention = incidentKind({
  code: 'detention',
  name: { ru: 'Задержание', en: 'Detention' },
  hint: { ru: 'Остановили, увезли или держали, на акции или без неё.', en: 'Stopped, taken away or held, at an event or not.' },
  asks: ['authorised', 'about', 'station'],
  role: 'detained',
});
