import { incidentKind } from './kind';

export const smear = incidentKind({
  code: 'smear',
  name: { ru: 'Травля', en: 'Smear' },
  hint: {
    ru: 'Оклеветали или оскорбили публично: по телевизору, в печати, в сети.',
    en: 'Slandered or insulted in public: on television, in print, on the net.',
  },
  asks: ['quote'],
  role: 'smeared',
});
