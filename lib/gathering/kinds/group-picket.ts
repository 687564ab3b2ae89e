import { byLastDay, type GatheringKind } from './kind';

export const groupPicket: GatheringKind = {
  code: 'group_picket',
  name: { ru: 'Пикет группой', en: 'Picket by a group' },
  ...byLastDay,
};
