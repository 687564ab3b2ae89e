import type { Chart, Row } from './chart';
import { count, percent } from './values';

export const summary: Chart = {
  id: 'summary',
  title: { ru: 'Главное', en: 'At a glance' },
  unit: { ru: 'письма', en: 'letters' },
  denominator: {
    ru: 'У каждого числа указано, из скольких оно. «В срок» считается только от писем, чей последний день уже прошёл: иначе недавние письма исказили бы долю.',
    en: 'Each number says out of how many. "In time" counts only letters whose last day has passed, as recent letters would distort the share.',
  },
  rowName: { ru: 'Показатель', en: 'Figure' },
  columns: [
    { code: 'letters', name: { ru: 'Писем', en: 'Letters' }, unit: 'letters' },
    { code: 'of', name: { ru: 'Из', en: 'Out of' }, unit: 'letters' },
    { code: 'share', name: { ru: 'Доля', en: 'Share' }, unit: 'percent' },
  ],
  rows: ({ letters: { total, answered, due, dueInTime, late } }) => [
    { code: 'total', label: { ru: 'Отправлено', en: 'Sent' }, values: [count(total), 'none', 'none'] },
    row('answered', { ru: 'Получили ответ', en: 'Answered' }, answered, total),
    row('in_time', { ru: 'Получили ответ в срок', en: 'Answered in time' }, dueInTime, due),
    row('late', { ru: 'Срок прошёл, ответа нет', en: 'Day passed, no answer' }, late, total),
  ],
};

const row = (code: string, label: Row['label'], part: number | null, whole: number | null): Row => ({
  code,
  label,
  values: [count(part), count(whole), percent(part, whole)],
});
