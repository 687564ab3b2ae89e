import { body, prosecutor, type ShippedOfficial } from './shipped-official';

// Bodies and main domains: infoculture/govdomains @ 4a72e7f, CC BY-SA 3.0, checked 2026-11-23.
// A domain known to have moved since is left out.
// biome-ignore format: one body a line
export const federal: readonly ShippedOfficial[] = [
  // The President
  body({ code: 'ru.president', rank: 'presidential', kind: 'presidential_office', nameRu: 'Президент Российской Федерации', nameEn: 'President of the Russian Federation', site: 'kremlin.ru' }),
  body({ code: 'ru.president.administration', parent: 'ru.president', rank: 'presidential', kind: 'presidential_office', nameRu: 'Администрация Президента Российской Федерации', nameEn: 'Presidential Administration', site: 'kremlin.ru' }),
  body({ code: 'ru.president.appeals', parent: 'ru.president.administration', rank: 'presidential', kind: 'presidential_office', nameRu: 'Управление Президента Российской Федерации по работе с обращениями граждан и организаций', nameEn: 'Presidential Administration, appeals office', site: 'kremlin.ru' }),
  body({ code: 'ru.president.human-rights-council', rank: 'presidential', kind: 'council', ruleFamily: 'none', nameRu: 'Совет при Президенте Российской Федерации по развитию гражданского общества и правам человека', nameEn: 'Presidential Human Rights Council' }),
  body({ code: 'ru.president.children', rank: 'presidential', kind: 'ombudsman', ruleFamily: 'none', nameRu: 'Уполномоченный при Президенте Российской Федерации по правам ребёнка', nameEn: "Presidential Commissioner for Children's Rights" }),
  // The government and its ministries
  body({ code: 'ru.government', rank: 'federal', kind: 'government', nameRu: 'Правительство Российской Федерации', nameEn: 'Government of the Russian Federation', site: 'government.ru' }),
  body({ code: 'ru.mod', parent: 'ru.government', rank: 'federal', kind: 'ministry', nameRu: 'Министерство обороны Российской Федерации', nameEn: 'Ministry of Defence', site: 'mil.ru' }),
  body({ code: 'ru.mfa', parent: 'ru.government', rank: 'federal', kind: 'ministry', nameRu: 'Министерство иностранных дел Российской Федерации', nameEn: 'Ministry of Foreign Affairs', site: 'mid.ru' }),
  body({ code: 'ru.mvd', parent: 'ru.government', rank: 'federal', kind: 'ministry', nameRu: 'Министерство внутренних дел Российской Федерации', nameEn: 'Ministry of Internal Affairs', site: 'mvd.ru' }),
  body({ code: 'ru.emercom', parent: 'ru.government', rank: 'federal', kind: 'ministry', nameRu: 'Министерство Российской Федерации по делам гражданской обороны, чрезвычайным ситуациям и ликвидации последствий стихийных бедствий', nameEn: 'Ministry of Emergency Situations', site: 'mchs.gov.ru' }),
  body({ code: 'ru.minjust', parent: 'ru.government', rank: 'federal', kind: 'ministry', nameRu: 'Министерство юстиции Российской Федерации', nameEn: 'Ministry of Justice' }),
  body({ code: 'ru.minzdrav', parent: 'ru.government', rank: 'federal', kind: 'ministry', nameRu: 'Министерство здравоохранения Российской Федерации', nameEn: 'Ministry of Health' }),
  body({ code: 'ru.mintrud', parent: 'ru.government', rank: 'federal', kind: 'ministry', nameRu: 'Министерство труда и социальной защиты Российской Федерации', nameEn: 'Ministry of Labour and Social Protection' }),
  body({ code: 'ru.minfin', parent: 'ru.government', rank: 'federal', kind: 'ministry', nameRu: 'Министерство финансов Российской Федерации', nameEn: 'Ministry of Finance' }),
  body({ code: 'ru.edu', parent: 'ru.government', rank: 'federal', kind: 'ministry', nameRu: 'Министерство просвещения Российской Федерации', nameEn: 'Ministry of Education', site: 'edu.gov.ru' }),
  // Services and agencies
  body({ code: 'ru.fsb', parent: 'ru.president', rank: 'federal', kind: 'agency', nameRu: 'Федеральная служба безопасности Российской Федерации', nameEn: 'Federal Security Service', site: 'fsb.ru' }),
  body({ code: 'ru.rosgvardia', parent: 'ru.president', rank: 'federal', kind: 'agency', nameRu: 'Федеральная служба войск национальной гвардии Российской Федерации', nameEn: 'National Guard Service' }),
  body({ code: 'ru.fsin', parent: 'ru.minjust', rank: 'federal', kind: 'agency', nameRu: 'Федеральная служба исполнения наказаний', nameEn: 'Federal Penitentiary Service' }),
  body({ code: 'ru.fssp', parent: 'ru.minjust', rank: 'federal', kind: 'agency', nameRu: 'Федеральная служба судебных приставов', nameEn: 'Federal Bailiff Service' }),
  body({ code: 'ru.fmba', parent: 'ru.government', rank: 'federal', kind: 'agency', nameRu: 'Федеральное медико-биологическое агентство', nameEn: 'Federal Medical-Biological Agency' }),
  body({ code: 'ru.roszdravnadzor', parent: 'ru.government', rank: 'federal', kind: 'agency', nameRu: 'Федеральная служба по надзору в сфере здравоохранения', nameEn: 'Federal Service for Surveillance in Healthcare' }),
  body({ code: 'ru.rostrud', parent: 'ru.mintrud', rank: 'federal', kind: 'agency', nameRu: 'Федеральная служба по труду и занятости', nameEn: 'Federal Service for Labour and Employment' }),
  body({ code: 'ru.fns', parent: 'ru.minfin', rank: 'federal', kind: 'agency', nameRu: 'Федеральная налоговая служба', nameEn: 'Federal Tax Service', site: 'nalog.ru' }),
  body({ code: 'ru.treasury', parent: 'ru.minfin', rank: 'federal', kind: 'agency', nameRu: 'Федеральное казначейство', nameEn: 'Federal Treasury' }),
  body({ code: 'ru.rkn', parent: 'ru.government', rank: 'federal', kind: 'agency', nameRu: 'Федеральная служба по надзору в сфере связи, информационных технологий и массовых коммуникаций', nameEn: 'Roskomnadzor, the communications regulator', site: 'rkn.gov.ru' }),
  // Prosecutors and investigators
  prosecutor({ code: 'ru.prosecutor-general', rank: 'federal', nameRu: 'Генеральная прокуратура Российской Федерации', nameEn: "Prosecutor General's Office", site: 'genproc.gov.ru' }),
  body({ code: 'ru.investigative-committee', rank: 'federal', kind: 'investigative', nameRu: 'Следственный комитет Российской Федерации', nameEn: 'Investigative Committee', site: 'sledcom.ru' }),
  // Parliament
  body({ code: 'ru.duma', rank: 'federal', kind: 'parliament', nameRu: 'Государственная Дума Федерального Собрания Российской Федерации', nameEn: 'State Duma' }),
  body({ code: 'ru.duma.deputy', parent: 'ru.duma', rank: 'federal', kind: 'parliament', generic: true, nameRu: 'Депутат Государственной Думы', nameEn: 'Deputy of the State Duma' }),
  body({ code: 'ru.federation-council', rank: 'federal', kind: 'parliament', nameRu: 'Совет Федерации Федерального Собрания Российской Федерации', nameEn: 'Federation Council', site: 'council.gov.ru' }),
  body({ code: 'ru.federation-council.senator', parent: 'ru.federation-council', rank: 'federal', kind: 'parliament', generic: true, nameRu: 'Сенатор Российской Федерации', nameEn: 'Senator' }),
  body({ code: 'ru.accounts-chamber', rank: 'federal', kind: 'other', nameRu: 'Счётная палата Российской Федерации', nameEn: 'Accounts Chamber', site: 'ach.gov.ru' }),
  body({ code: 'ru.election-commission', rank: 'federal', kind: 'other', nameRu: 'Центральная избирательная комиссия Российской Федерации', nameEn: 'Central Election Commission', site: 'cikrf.ru' }),
  body({ code: 'ru.central-bank', rank: 'federal', kind: 'other', nameRu: 'Центральный банк Российской Федерации', nameEn: 'Central Bank', site: 'cbr.ru' }),
  // Defenders of rights, funds, the Red Cross: no clock of the law on appeals
  body({ code: 'ru.ombudsman', rank: 'federal', kind: 'ombudsman', ruleFamily: 'none', nameRu: 'Уполномоченный по правам человека в Российской Федерации', nameEn: 'Human Rights Commissioner of the Russian Federation' }),
  body({ code: 'ru.fund.defenders', rank: 'federal', kind: 'fund', ruleFamily: 'none', nameRu: 'Государственный фонд поддержки участников специальной военной операции «Защитники Отечества»', nameEn: 'Defenders of the Fatherland Fund' }),
  body({ code: 'ru.fund.social', rank: 'federal', kind: 'fund', nameRu: 'Фонд пенсионного и социального страхования Российской Федерации (Социальный фонд России)', nameEn: 'Social Fund of Russia' }),
  body({ code: 'ru.icrc', rank: 'federal', kind: 'international', ruleFamily: 'none', nameRu: 'Международный комитет Красного Креста (МККК)', nameEn: 'International Committee of the Red Cross (ICRC)' }),
  // Courts
  body({ code: 'ru.court.constitutional', rank: 'federal', kind: 'court', ruleFamily: 'none', nameRu: 'Конституционный Суд Российской Федерации', nameEn: 'Constitutional Court', site: 'ksrf.ru' }),
  body({ code: 'ru.court.supreme', rank: 'federal', kind: 'court', ruleFamily: 'none', nameRu: 'Верховный Суд Российской Федерации', nameEn: 'Supreme Court', site: 'vsrf.ru' }),
  body({ code: 'ru.court.district', rank: 'federal', kind: 'court', ruleFamily: 'none', generic: true, nameRu: 'Районный (городской) суд', nameEn: 'District (city) court' }),
  body({ code: 'ru.city-hall', rank: 'municipal', kind: 'city_hall', generic: true, nameRu: 'Администрация муниципального образования', nameEn: 'Municipal administration' }),
];
