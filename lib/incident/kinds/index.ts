import { detention } from './detention';
import { dismissal } from './dismissal';
import { fine } from './fine';
import type { Ask, IncidentKind } from './kind';
import { other } from './other';
import { search } from './search';
import { smear } from './smear';
import { threat } from './threat';
import { visit } from './visit';

export const INCIDENT_KINDS = [detention, search, visit, threat, fine, dismissal, smear, other] as const;
export type IncidentCode = (typeof INCIDENT_KINDS)[number]['code'];
export const INCIDENT_CODES = INCIDENT_KINDS.map(({ code }) => code) as [IncidentCode, ...IncidentCode[]];

export const incidentKindOf = (code: string): IncidentKind => INCIDENT_KINDS.find((kind) => kind.code === code) ?? other;

export const isIncidentCode = (code: string): code is IncidentCode => INCIDENT_KINDS.some((kind) => kind.code === code);

export const asks = (code: string, what: Ask): boolean => incidentKindOf(code).asks.includes(what);
