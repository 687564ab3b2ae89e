import { z } from 'zod';
import { choice, day, id, line } from '@/lib/form/fields';
import { CHANNELS } from '@/lib/letter/channels';

/** An e-mail starts no clock, so no step is sent by it. */
export const STEP_CHANNELS = CHANNELS.filter((code) => code !== 'email') as ['portal', 'post', 'in_person', 'other'];

const step = { letterId: id(), rung: line(60), toId: id() };

/** "Change the text": a draft of the step's letter. */
export const draftStepSchema = z.object(step);
/** "I sent it." */
export const takeStepSchema = z.object({ ...step, sentOn: day(), channel: choice(STEP_CHANNELS) });
