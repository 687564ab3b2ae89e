import type { DayCalendar, YearCalendar } from '@/lib/time/day-calendar';
import type { InBoth } from '@/lib/words/locale';
import { movedFrom, span } from './days-off';

// Facts from xmlcalendar/data @ ccba74a, checked 2026-11-23. Every year is provisional: 2024 and
// 2025 list no transfers at all, 2024 keeps holidays that 2025 no longer has, and 2026 was
// compiled before the year began.

const independence = { ru: 'День Независимости', en: 'Independence Day' };

const fixed: Readonly<Record<string, InBoth>> = {
  ...span('01-01', '01-02', { ru: 'Новый год', en: 'New Year' }),
  '01-07': { ru: 'Рождество Христово', en: 'Orthodox Christmas' },
  '03-08': { ru: 'Международный женский день', en: "International Women's Day" },
  ...span('03-21', '03-23', { ru: 'Наурыз мейрамы', en: 'Nauryz' }),
  '05-01': { ru: 'Праздник единства народа Казахстана', en: 'Unity Day' },
  '05-07': { ru: 'День защитника Отечества', en: 'Defender of the Fatherland Day' },
  '05-09': { ru: 'День Победы', en: 'Victory Day' },
  '07-06': { ru: 'День Столицы', en: 'Capital City Day' },
  '08-30': { ru: 'День Конституции', en: 'Constitution Day' },
  '12-16': independence,
};

const republic = { ru: 'День Республики', en: 'Republic Day' };

function year(compiledOn: string, off: Readonly<Record<string, InBoth>>): YearCalendar {
  return {
    source: `production calendar, xmlcalendar/data @ ccba74a, compiled ${compiledOn}`,
    checkedOn: '2026-11-23',
    provisional: true,
    off: { ...fixed, ...off },
    working: {},
  };
}

export const kzCalendar: DayCalendar = {
  jurisdiction: 'KZ',
  fixed: { ...fixed, '10-25': republic },
  years: {
    2024: year('2023-09-02', {
      '12-01': { ru: 'День Первого Президента', en: 'First President Day' },
      '12-17': independence,
    }),
    2025: year('2024-09-27', { '10-25': republic }),
    2026: year('2025-09-30', {
      '03-09': movedFrom('03-08'),
      '03-24': movedFrom('03-21'),
      '03-25': movedFrom('03-22'),
      '05-11': movedFrom('05-09'),
      '05-27': { ru: 'первый день Курбан-айта', en: 'first day of Kurban Ait' },
      '08-31': movedFrom('08-30'),
      '10-25': republic,
      '10-26': movedFrom('10-25'),
    }),
  },
};
