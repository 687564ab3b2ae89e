import type { Template } from '../letter-template';
import { enAppeal, enNumber, enReminder, enRepeat, enSuperior } from './en-general';
import { enCommissioner, enReview } from './en-information';
import { euConfirmatory, euOmbudsman, euRequest } from './eu';
import { gbIco, gbRequest, gbReview } from './gb';
import { ruAppeal } from './ru-appeal';
import { ruCourt } from './ru-court';
import { ruDeputy, ruOmbudsman } from './ru-defenders';
import { ruInformation } from './ru-information';
import { ruNumber } from './ru-number';
import { ruLateForwarding, ruProsecutor559, ruStopCircle, ruSuperiorProsecutor } from './ru-prosecutor';
import { ruRally } from './ru-rally';
import { ruReminder, ruResend } from './ru-reminder';
import { ruRepeat } from './ru-repeat';
import { ruOtherBody, ruSuperior } from './ru-superior';
import { sctCommissioner, sctReview } from './scotland';
import { usAppeal, usRequest } from './us';

/** Every letter there is, in the order in which they are offered. */
export const TEMPLATES: readonly Template[] = [
  ruAppeal,
  ruNumber,
  ruReminder,
  ruResend,
  ruProsecutor559,
  ruSuperiorProsecutor,
  ruLateForwarding,
  ruStopCircle,
  ruSuperior,
  ruOtherBody,
  ruRepeat,
  ruDeputy,
  ruOmbudsman,
  ruCourt,
  ruInformation,
  ruRally,
  enAppeal,
  enReminder,
  enNumber,
  enRepeat,
  enSuperior,
  gbRequest,
  gbReview,
  gbIco,
  sctReview,
  sctCommissioner,
  usRequest,
  usAppeal,
  euRequest,
  euConfirmatory,
  euOmbudsman,
  enReview,
  enCommissioner,
];

/** The template of a code, or null: a campaign may have kept the code of one that is gone. */
export const templateOf = (code: string): Template | null => TEMPLATES.find((template) => template.code === code) ?? null;

/** Those a jurisdiction has. */
export const templatesFor = (jurisdiction: string): readonly Template[] =>
  TEMPLATES.filter(({ jurisdictions }) => jurisdictions.includes(jurisdiction));
