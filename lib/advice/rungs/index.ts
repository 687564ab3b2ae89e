import type { Rung } from '../rung';
import { ABROAD } from './abroad';
import { court, deputyCircle, deputyRequest, ombudsman, otherBody, repeat, secondExtension, superior } from './ru-answered';
import { missingAccount, missingCommissariat, missingDna, missingFund, missingLine } from './ru-missing';
import {
  answeredLate,
  extensionOver,
  lateForwarding,
  prosecutor559,
  prosecutorLate,
  stopCircle,
  superiorProsecutor,
} from './ru-prosecutor';
import { numberRequest, reminder, reminderByOtherLaw, resend, sendPapers } from './ru-waiting';

/** Every shipped step, the most useful first: the order in which open ones are offered. */
export const RUNGS: readonly Rung[] = [
  sendPapers,
  resend,
  superiorProsecutor,
  stopCircle,
  reminder,
  reminderByOtherLaw,
  prosecutor559,
  extensionOver,
  prosecutorLate,
  numberRequest,
  repeat,
  superior,
  secondExtension,
  otherBody,
  deputyRequest,
  deputyCircle,
  ombudsman,
  court,
  lateForwarding,
  answeredLate,
  missingLine,
  missingCommissariat,
  missingFund,
  missingAccount,
  missingDna,
  ...ABROAD,
];
