import type { DayCalendar } from '@/lib/time/day-calendar';
import { fromPackage } from './from-package';
import {
  boxingDay,
  boyne,
  christmas,
  earlyMay,
  easterMonday,
  goodFriday,
  newYear,
  saintAndrew,
  saintPatrick,
  secondJanuary,
  spring,
  substitute,
  summer,
} from './holiday-names';

// The bank holidays of England and Wales, Scotland and Northern Ireland together: section 10(6) FOIA.

const fixed = {
  '01-01': newYear,
  '01-02': secondJanuary,
  '03-17': saintPatrick,
  '07-12': boyne,
  '11-30': saintAndrew,
  '12-25': christmas,
  '12-26': boxingDay,
};

export const gbCalendar: DayCalendar = {
  jurisdiction: 'GB',
  fixed,
  years: fromPackage(fixed, {
    2024: {
      '03-18': substitute(saintPatrick),
      '03-29': goodFriday,
      '04-01': easterMonday,
      '05-06': earlyMay,
      '05-27': spring,
      '08-05': summer,
      '08-26': summer,
      '12-02': substitute(saintAndrew),
    },
    2025: {
      '04-18': goodFriday,
      '04-21': easterMonday,
      '05-05': earlyMay,
      '05-26': spring,
      '07-14': substitute(boyne),
      '08-04': summer,
      '08-25': summer,
      '12-01': substitute(saintAndrew),
    },
    2026: {
      '04-03': goodFriday,
      '04-06': easterMonday,
      '05-04': earlyMay,
      '05-25': spring,
      '07-13': substitute(boyne),
      '08-03': summer,
      '08-31': summer,
      '12-28': substitute(boxingDay),
    },
    2027: {
      '01-04': substitute(secondJanuary),
      '03-26': goodFriday,
      '03-29': easterMonday,
      '05-03': earlyMay,
      '05-31': spring,
      '08-02': summer,
      '08-30': summer,
      '12-27': substitute(christmas),
      '12-28': substitute(boxingDay),
    },
  }),
};
