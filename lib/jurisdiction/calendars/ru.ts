import type { DayCalendar, YearCalendar } from '@/lib/time/day-calendar';
import type { InBoth } from '@/lib/words/locale';
import { moved, movedFrom, span, workingSaturday } from './days-off';

// Facts from xmlcalendar/data @ ccba74a (official production calendars), checked 2026-11-23.
// A shortened Saturday in that source is a working Saturday. Saturdays and Sundays that are
// off anyway are not listed.

const newYear = { ru: 'новогодние каникулы', en: 'New Year holidays' };

/** Labour Code of the Russian Federation, article 112. */
const fixed: Readonly<Record<string, InBoth>> = {
  ...span('01-01', '01-08', newYear),
  '01-07': { ru: 'Рождество Христово', en: 'Orthodox Christmas' },
  '02-23': { ru: 'День защитника Отечества', en: 'Defender of the Fatherland Day' },
  '03-08': { ru: 'Международный женский день', en: "International Women's Day" },
  '05-01': { ru: 'Праздник Весны и Труда', en: 'Spring and Labour Day' },
  '05-09': { ru: 'День Победы', en: 'Victory Day' },
  '06-12': { ru: 'День России', en: 'Russia Day' },
  '11-04': { ru: 'День народного единства', en: 'National Unity Day' },
};

/** Non-working days of 2020 and 2021, by decree of the President. */
function decree(date: string, number: number): InBoth {
  return {
    ru: `нерабочий день, Указ Президента от ${date} № ${number}`,
    en: `non-working day, Presidential Decree No. ${number} of ${date}`,
  };
}

function year(compiledOn: string, off: Readonly<Record<string, InBoth>>, workingSaturdays: readonly string[] = []): YearCalendar {
  return {
    source: `official production calendar, xmlcalendar/data @ ccba74a, compiled ${compiledOn}`,
    checkedOn: '2026-11-23',
    off: { ...fixed, ...off },
    working: Object.fromEntries(workingSaturdays.map((monthDay) => [monthDay, workingSaturday])),
  };
}

export const ruCalendar: DayCalendar = {
  jurisdiction: 'RU',
  fixed,
  years: {
    2013: year('2012-12-28', { '05-02': moved, '05-03': moved, '05-10': moved }),
    2014: year('2014-05-21', { '03-10': moved, '05-02': moved, '06-13': moved, '11-03': moved }),
    2015: year('2014-09-05', { '01-09': moved, '03-09': moved, '05-04': moved, '05-11': moved }),
    2016: year('2015-09-30', { '02-22': moved, '03-07': moved, '05-02': moved, '05-03': moved, '06-13': moved }, ['02-20']),
    2017: year('2017-02-26', { '02-24': moved, '05-08': moved, '11-06': moved }),
    2018: year(
      '2017-10-22',
      {
        '03-09': moved,
        '04-30': moved,
        '05-02': moved,
        '06-11': moved,
        '11-05': moved,
        '12-31': moved,
      },
      ['04-28', '06-09', '12-29'],
    ),
    2019: year('2018-08-20', { '05-02': moved, '05-03': moved, '05-10': moved }),
    2020: year('2020-06-17', {
      '02-24': moved,
      '03-09': moved,
      ...span('03-30', '04-03', decree('25.03.2020', 206)),
      ...span('04-04', '04-30', decree('02.04.2020', 239)),
      '05-04': moved,
      '05-05': moved,
      ...span('05-06', '05-08', decree('28.04.2020', 294)),
      '05-11': moved,
      '06-24': decree('29.05.2020', 345),
      '07-01': decree('01.06.2020', 354),
    }),
    2021: year(
      '2021-10-27',
      {
        '02-22': movedFrom('02-20'),
        '05-03': moved,
        ...span('05-04', '05-07', decree('23.04.2021', 242)),
        '05-10': moved,
        '06-14': moved,
        ...span('10-30', '11-03', decree('20.10.2021', 595)),
        '11-05': movedFrom('01-02'),
        '12-31': movedFrom('01-03'),
      },
      ['02-20'],
    ),
    2022: year(
      '2022-05-08',
      {
        '03-07': movedFrom('03-05'),
        '05-02': movedFrom('05-01'),
        '05-03': movedFrom('01-01'),
        '05-10': movedFrom('01-02'),
        '06-13': movedFrom('06-12'),
      },
      ['03-05'],
    ),
    2023: year('2022-08-07', {
      '02-24': movedFrom('01-01'),
      '05-08': movedFrom('01-08'),
      '11-06': movedFrom('11-04'),
    }),
    2024: year(
      '2023-09-30',
      {
        '04-29': movedFrom('04-27'),
        '04-30': movedFrom('11-02'),
        '05-10': movedFrom('01-06'),
        '12-30': movedFrom('12-28'),
        '12-31': movedFrom('01-07'),
      },
      ['04-27', '11-02', '12-28'],
    ),
    2025: year(
      '2024-12-01',
      {
        '05-02': movedFrom('01-04'),
        '05-08': movedFrom('02-23'),
        '06-13': movedFrom('03-08'),
        '11-03': movedFrom('11-01'),
        '12-31': movedFrom('01-05'),
      },
      ['11-01'],
    ),
    2026: year('2025-09-30', {
      '01-09': movedFrom('01-03'),
      '03-09': movedFrom('03-08'),
      '05-11': movedFrom('05-09'),
      '12-31': movedFrom('01-04'),
    }),
  },
};
