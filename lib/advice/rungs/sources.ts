import { appeals59, prosecutors45 } from '@/lib/jurisdiction/rules/ru-sources';
import { calendarDate } from '@/lib/time/calendar-date';
import type { Rung } from '../rung';

/** The day the steps were last compared with their sources. */
export const checkedOn = calendarDate('2026-11-24');

export const LAW = { appeals59, prosecutors45 };

export const email547 = {
  ru: 'Федеральный закон № 547-ФЗ, изменения в 59-ФЗ с 30.03.2025',
  en: 'Federal Law No. 547-FZ, amending 59-FZ from 30 March 2025',
};

type Given = Pick<Rung, 'code' | 'title' | 'plain' | 'article' | 'source' | 'verified' | 'template' | 'addressee' | 'cells'> &
  Partial<Rung>;

/** A Russian step, with what most of them share filled in. */
export const russian = (given: Given): Rung => ({
  jurisdictions: ['RU'],
  checkedOn,
  about: null,
  needs: [],
  bars: [],
  opensAfter: null,
  lastDay: null,
  because: [],
  ...given,
});
