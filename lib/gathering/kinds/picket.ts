import { byLastDay, type GatheringKind } from './kind';

/** Whether one stood or several is not known: counted as a group's, which is the stricter. */
export const picket: GatheringKind = {
  code: 'picket',
  name: { ru: 'Пикет', en: 'Picket' },
  ...byLastDay,
  plain: {
    ru: 'Если стоят несколько человек, нужно уведомление не позже чем за три дня; одному человеку уведомлять не нужно. Пока не сказано, сколько их, считаем как для группы.',
    en: 'Several people need to give notice no later than three days before; one person alone needs none. Until it is known how many, it is counted as a group.',
  },
};
