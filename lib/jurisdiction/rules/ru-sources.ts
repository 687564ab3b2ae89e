import { calendarDate } from '@/lib/time/calendar-date';

/** The day the first Russian rules were compared with their sources; later ones name their own. */
export const checkedOn = calendarDate('2026-11-23');

export const appeals59 = {
  ru: 'Федеральный закон от 02.05.2006 № 59-ФЗ «О порядке рассмотрения обращений граждан Российской Федерации»',
  en: 'Federal Law No. 59-FZ of 2 May 2006 on the consideration of citizens’ appeals',
};

export const prosecutors45 = {
  ru: 'Инструкция, утверждённая приказом Генерального прокурора от 30.01.2013 № 45 (в ред. от 03.07.2025)',
  en: 'Instruction approved by Order No. 45 of the Prosecutor General of 30 January 2013, as amended on 3 July 2025',
};

export const deputies3 = {
  ru: 'Федеральный закон от 08.05.1994 № 3-ФЗ о статусе сенатора и депутата Государственной Думы',
  en: 'Federal Law No. 3-FZ of 8 May 1994 on the status of senators and State Duma deputies',
};

export const information8 = {
  ru: 'Федеральный закон от 09.02.2009 № 8-ФЗ о доступе к информации о деятельности государственных органов',
  en: 'Federal Law No. 8-FZ of 9 February 2009 on access to information about state bodies',
};

export const offences = {
  ru: 'Кодекс об административных правонарушениях (КоАП РФ), в ред. Федерального закона от 14.04.2023 № 122-ФЗ',
  en: 'Code of Administrative Offences, as amended by Federal Law No. 122-FZ of 14 April 2023',
};

export const procedure = {
  ru: 'Кодекс административного судопроизводства (КАС РФ) от 08.03.2015 № 21-ФЗ',
  en: 'Code of Administrative Judicial Procedure, Federal Law No. 21-FZ of 8 March 2015',
};

export const ombudsman1 = {
  ru: 'Федеральный конституционный закон от 26.02.1997 № 1-ФКЗ об Уполномоченном по правам человека',
  en: 'Federal Constitutional Law No. 1-FKZ of 26 February 1997 on the Human Rights Commissioner',
};

export const gatherings54 = {
  ru: 'Федеральный закон от 19.06.2004 № 54-ФЗ «О собраниях, митингах, демонстрациях, шествиях и пикетированиях»',
  en: 'Federal Law No. 54-FZ of 19 June 2004 on assemblies, rallies, demonstrations, marches and picketing',
};

export const electronic547 = {
  ru: '59-ФЗ в редакции Федерального закона № 547-ФЗ',
  en: '59-FZ as amended by Federal Law No. 547-FZ',
};
