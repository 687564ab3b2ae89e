import { incidentKind } from './kind';

export const threat = incidentKind({
  code: 'threat',
  name: { ru: 'Угроза', en: 'Threat' },
  hint: { ru: 'Угрожали лично, по телефону или письменно.', en: 'Threatened in person, by telephone or in writing.' },
  asks: [],
  role: 'threatened',
});
