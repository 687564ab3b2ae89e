import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { withScope } from '@/lib/auth/with-scope';
import { campaignOf } from './read';

/** The law the campaign counts by, its own calendar years included, and the day it is there. */
export const readCampaignLaw = (actor: Actor) =>
  withScope(actor, async (scope) => {
    const { law, today } = await campaignOf(scope);
    return { law, today };
  });
