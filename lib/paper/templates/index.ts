import type { Template } from '../letter-template';
import { deReview, deSuit, enPlainReminder, frCada } from './draft-abroad';
import { enAppeal, enNumber, enReminder, enRepeat, enSuperior } from './en-general';
import { enCommissioner, enReview } from './en-information';
import { euConfirmatory, euOmbudsman, euRequest } from './eu';
import { gbIco, gbRequest, gbReview } from './gb';
import { ruAppeal } from './ru-appeal';
import { ruCourt } from './ru-court';
import { ruDeputy, ruDeputyCircle, ruOmbudsman } from './ru-defenders';
import { ruLateForwarding, ruStopCircle } from './ru-forwarded';
import { ruInformation } from './ru-information';
import { ruMissingAccount, ruMissingCommissariat, ruMissingDna, ruMissingFund, ruMissingLine } from './ru-missing';
import { ruNumber } from './ru-number';
import { ruPapers } from './ru-papers';
import { ruProsecutor559, ruProsecutorLate, ruSuperiorProsecutor } from './ru-prosecutor';
import { ruRally } from './ru-rally';
import { ruReminder, ruResend } from './ru-reminder';
import { ruRepeat } from './ru-repeat';
import { ruOtherBody, ruSuperior } from './ru-superior';
import { ruAnsweredLate, ruExtensionOver, ruSecondExtension } from './ru-terms-broken';
import { sctCommissioner, sctReview } from './scotland';
import { usAppeal, usRequest } from './us';

/** Every letter there is, in the order in which they are offered. */
export const TEMPLATES: readonly Template[] = [
  ruAppeal,
  ruNumber,
  ruReminder,
  ruResend,
  ruPapers,
  ruProsecutor559,
  ruExtensionOver,
  ruAnsweredLate,
  ruProsecutorLate,
  ruSuperiorProsecutor,
  ruLateForwarding,
  ruStopCircle,
  ruSuperior,
  ruSecondExtension,
  ruOtherBody,
  ruRepeat,
  ruDeputy,
  ruDeputyCircle,
  ruOmbudsman,
  ruCourt,
  ruInformation,
  ruRally,
  ruMissingLine,
  ruMissingCommissariat,
  ruMissingFund,
  ruMissingAccount,
  ruMissingDna,
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
  enPlainReminder,
  deReview,
  deSuit,
  frCada,
];

/** The template of a code, or null: a campaign may have kept the code of one that is gone. */
export const templateOf = (code: string): Template | null => TEMPLATES.find((template) => template.code === code) ?? null;

/** Those a jurisdiction has. */
export const templatesFor = (jurisdiction: string): readonly Template[] =>
  TEMPLATES.filter(({ jurisdictions }) => jurisdictions.includes(jurisdiction));
