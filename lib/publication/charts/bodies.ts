import type { BodyFacts } from '../facts';
import type { Chart, Row } from './chart';
import { count, days, medianBase, percent } from './values';

export const bodies: Chart = {
  id: 'bodies',
  title: { ru: 'Как отвечают ведомства', en: 'How each body answers' },
  unit: { ru: 'письма у ведомства', en: 'letters at a body' },
  denominator: {
    ru: 'Письма, которые пришли в ведомство: от семьи или пересланные другим ведомством. Пересланное письмо стоит в строке каждого, у кого побывало. Доля молчания — от всех писем, пришедших в ведомство. Срок в днях считается от отправки туда до первого ответа; письма без ответа учтены как «дольше, чем прошло» (метод Каплана — Мейера).',
    en: 'Letters that came to the body, from a family or passed on by another body. A forwarded letter stands in the row of each body it came to. The share silent is of all letters that came. Days run from the day it was sent there to the first answer; letters without one count as "longer than so far" (Kaplan–Meier).',
  },
  rowName: { ru: 'Ведомство', en: 'Body' },
  columns: [
    { code: 'letters', name: { ru: 'Писем', en: 'Letters' }, unit: 'letters' },
    { code: 'answered', name: { ru: 'Ответили', en: 'Answered' }, unit: 'letters' },
    { code: 'forwarded', name: { ru: 'Только переслали', en: 'Only forwarded' }, unit: 'letters' },
    { code: 'late', name: { ru: 'Молчат после срока', en: 'Silent past the day' }, unit: 'letters' },
    { code: 'silent_share', name: { ru: 'Доля молчания', en: 'Share silent' }, unit: 'percent' },
    { code: 'median', name: { ru: 'Медиана, дней', en: 'Median, days' }, unit: 'days' },
    { code: 'median_n', name: { ru: 'Медиана: по скольким письмам', en: 'Median: of how many letters' }, unit: 'letters' },
  ],
  rows: (facts) => [
    ...facts.bodies.map((body, at) => rowOf(body, body.code ?? `body-${at + 1}`)),
    ...(facts.otherBodies ? [rowOf(facts.otherBodies, 'other')] : []),
  ],
};

const rowOf = (body: BodyFacts, code: string): Row => ({
  code,
  label: { ru: body.nameRu, en: body.nameEn },
  values: [
    count(body.letters),
    count(body.answered),
    count(body.forwarded),
    count(body.late),
    percent(body.late, body.letters),
    days(body.median),
    medianBase(body.median),
  ],
});
