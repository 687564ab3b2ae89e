import { body, prosecutor, type ShippedOfficial } from './shipped-official';

// Two domains: infoculture/govdomains @ 4a72e7f, CC BY-SA 3.0, checked 2026-11-23.
// biome-ignore format: one body a line
export const military: readonly ShippedOfficial[] = [
  // The Ministry of Defence
  body({ code: 'ru.mod.appeals', parent: 'ru.mod', rank: 'military', kind: 'department', nameRu: 'Управление Министерства обороны Российской Федерации по работе с обращениями граждан', nameEn: "Ministry of Defence, citizens' appeals office", site: 'mil.ru' }),
  body({ code: 'ru.mod.personnel', parent: 'ru.mod', rank: 'military', kind: 'department', nameRu: 'Главное управление кадров Министерства обороны Российской Федерации', nameEn: 'Main Personnel Directorate' }),
  body({ code: 'ru.mod.medical', parent: 'ru.mod', rank: 'military', kind: 'department', nameRu: 'Главное военно-медицинское управление Министерства обороны Российской Федерации', nameEn: 'Main Military Medical Directorate' }),
  body({ code: 'ru.mod.medical.central-vvk', parent: 'ru.mod.medical', rank: 'military', kind: 'medical_commission', nameRu: 'Центральная военно-врачебная комиссия Министерства обороны Российской Федерации', nameEn: 'Central Military Medical Commission' }),
  body({ code: 'ru.mod.medical.vvk', parent: 'ru.mod.medical.central-vvk', rank: 'military', kind: 'medical_commission', generic: true, nameRu: 'Военно-врачебная комиссия', nameEn: 'Military medical commission' }),
  body({ code: 'ru.mod.social', parent: 'ru.mod', rank: 'military', kind: 'department', nameRu: 'Военно-социальный центр Министерства обороны Российской Федерации', nameEn: 'Military Social Centre' }),
  // The General Staff
  body({ code: 'ru.general-staff', parent: 'ru.mod', rank: 'military', kind: 'general_staff', nameRu: 'Генеральный штаб Вооружённых Сил Российской Федерации', nameEn: 'General Staff of the Armed Forces' }),
  body({ code: 'ru.general-staff.gomu', parent: 'ru.general-staff', rank: 'military', kind: 'general_staff', nameRu: 'Главное организационно-мобилизационное управление Генерального штаба', nameEn: 'General Staff, Main Organization and Mobilization Directorate' }),
  // Military prosecutors and investigators
  prosecutor({ code: 'ru.military-prosecutor', parent: 'ru.prosecutor-general', rank: 'military', kind: 'military_prosecutor', nameRu: 'Главная военная прокуратура', nameEn: "Chief Military Prosecutor's Office", site: 'gvp.gov.ru' }),
  prosecutor({ code: 'ru.military-prosecutor.garrison', parent: 'ru.military-prosecutor', rank: 'military', kind: 'military_prosecutor', generic: true, nameRu: 'Военная прокуратура гарнизона', nameEn: "Garrison military prosecutor's office" }),
  body({ code: 'ru.military-investigators', parent: 'ru.investigative-committee', rank: 'military', kind: 'investigative', nameRu: 'Главное военное следственное управление Следственного комитета Российской Федерации', nameEn: 'Main Military Investigations Directorate', site: 'gvsu.gov.ru' }),
  body({ code: 'ru.military-investigators.district', parent: 'ru.military-investigators', rank: 'military', kind: 'investigative', generic: true, nameRu: 'Военное следственное управление Следственного комитета Российской Федерации', nameEn: 'Military investigations directorate' }),
  body({ code: 'ru.military-investigators.garrison', parent: 'ru.military-investigators.district', rank: 'military', kind: 'investigative', generic: true, nameRu: 'Военный следственный отдел по гарнизону', nameEn: 'Garrison military investigations department' }),
  body({ code: 'ru.court.garrison', rank: 'military', kind: 'court', ruleFamily: 'none', generic: true, nameRu: 'Гарнизонный военный суд', nameEn: 'Garrison military court' }),
  // Commanders and commissariats
  body({ code: 'ru.unit.commander', parent: 'ru.mod', rank: 'military', kind: 'commander', generic: true, nameRu: 'Командир воинской части', nameEn: 'Commander of a military unit' }),
  body({ code: 'ru.garrison.chief', parent: 'ru.mod', rank: 'military', kind: 'commander', generic: true, nameRu: 'Начальник гарнизона', nameEn: 'Chief of a garrison' }),
  body({ code: 'ru.commissariat.municipal', rank: 'military', kind: 'commissariat', generic: true, nameRu: 'Военный комиссариат муниципального образования', nameEn: 'Municipal military commissariat' }),
  // Military districts as they stand since 2024, and their prosecutors
  body({ code: 'ru.district.moscow', parent: 'ru.mod', rank: 'military', kind: 'commander', nameRu: 'Командующий войсками Московского военного округа', nameEn: 'Commander of the Moscow Military District' }),
  prosecutor({ code: 'ru.military-prosecutor.moscow', parent: 'ru.military-prosecutor', rank: 'military', kind: 'military_prosecutor', nameRu: 'Военная прокуратура Московского военного округа', nameEn: "Military prosecutor's office of the Moscow Military District" }),
  body({ code: 'ru.district.leningrad', parent: 'ru.mod', rank: 'military', kind: 'commander', nameRu: 'Командующий войсками Ленинградского военного округа', nameEn: 'Commander of the Leningrad Military District' }),
  prosecutor({ code: 'ru.military-prosecutor.leningrad', parent: 'ru.military-prosecutor', rank: 'military', kind: 'military_prosecutor', nameRu: 'Военная прокуратура Ленинградского военного округа', nameEn: "Military prosecutor's office of the Leningrad Military District" }),
  body({ code: 'ru.district.southern', parent: 'ru.mod', rank: 'military', kind: 'commander', nameRu: 'Командующий войсками Южного военного округа', nameEn: 'Commander of the Southern Military District' }),
  prosecutor({ code: 'ru.military-prosecutor.southern', parent: 'ru.military-prosecutor', rank: 'military', kind: 'military_prosecutor', nameRu: 'Военная прокуратура Южного военного округа', nameEn: "Military prosecutor's office of the Southern Military District" }),
  body({ code: 'ru.district.central', parent: 'ru.mod', rank: 'military', kind: 'commander', nameRu: 'Командующий войсками Центрального военного округа', nameEn: 'Commander of the Central Military District' }),
  prosecutor({ code: 'ru.military-prosecutor.central', parent: 'ru.military-prosecutor', rank: 'military', kind: 'military_prosecutor', nameRu: 'Военная прокуратура Центрального военного округа', nameEn: "Military prosecutor's office of the Central Military District" }),
  body({ code: 'ru.district.eastern', parent: 'ru.mod', rank: 'military', kind: 'commander', nameRu: 'Командующий войсками Восточного военного округа', nameEn: 'Commander of the Eastern Military District' }),
  prosecutor({ code: 'ru.military-prosecutor.eastern', parent: 'ru.military-prosecutor', rank: 'military', kind: 'military_prosecutor', nameRu: 'Военная прокуратура Восточного военного округа', nameEn: "Military prosecutor's office of the Eastern Military District" }),
];
