import type { InBoth } from '@/lib/words/locale';

type Role = { code: string; name: InBoth };

/** What somebody was in an incident. Sealed where it is kept: it says of a named person what was done to her. */
export const INCIDENT_ROLES = [
  { code: 'detained', name: { ru: 'задержана или задержан', en: 'detained' } },
  { code: 'searched', name: { ru: 'у неё или него был обыск', en: 'searched' } },
  { code: 'visited', name: { ru: 'к ней или к нему приходили', en: 'visited' } },
  { code: 'threatened', name: { ru: 'угрожали ей или ему', en: 'threatened' } },
  { code: 'fined', name: { ru: 'оштрафована или оштрафован', en: 'fined' } },
  { code: 'dismissed', name: { ru: 'уволена или уволен', en: 'dismissed' } },
  { code: 'smeared', name: { ru: 'оклеветана или оклеветан', en: 'smeared' } },
  { code: 'affected', name: { ru: 'пострадала или пострадал', en: 'affected' } },
  { code: 'witness', name: { ru: 'видела или видел', en: 'witness' } },
  { code: 'lawyer', name: { ru: 'защитница или защитник', en: 'lawyer' } },
  { code: 'helper', name: { ru: 'помогает', en: 'helps' } },
] as const satisfies readonly Role[];

export type IncidentRole = (typeof INCIDENT_ROLES)[number]['code'];
export const ROLE_CODES = INCIDENT_ROLES.map(({ code }) => code) as [IncidentRole, ...IncidentRole[]];

export const roleName = (code: string): InBoth => INCIDENT_ROLES.find((role) => role.code === code)?.name ?? { ru: code, en: code };
