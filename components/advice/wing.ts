import { deskDraftStepAction, deskTakeStepAction } from '@/lib/advice/desk-actions';
import { draftStepAction, takeStepAction } from '@/lib/advice/family-actions';

/** Where the ladder is drawn: its address begins with `my` or `desk`, and its forms post to their own actions. */
export type Wing = keyof typeof ACTIONS;

export const ACTIONS = {
  my: { take: takeStepAction, draft: draftStepAction, submit: 'advice.sent.submit' },
  desk: { take: deskTakeStepAction, draft: deskDraftStepAction, submit: 'advice.sent.deskSubmit' },
} as const;

export const letterAt = (locale: string, wing: Wing, letterId: string): string => `/${locale}/${wing}/letters/${letterId}`;
