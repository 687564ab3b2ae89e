import { z } from 'zod';
import { choice, day, id, optionalDay, optionalId, optionalLine, optionalProse } from '@/lib/form/fields';
import { TEXT } from '@/lib/letter/desk-schema';
import { REPLY_KIND_CODES } from './kinds';

const NUMBER = 80;

/** A reply of any kind, as an organizer files it. */
export const deskReplySchema = z.object({
  letterId: id(),
  kind: choice(REPLY_KIND_CODES),
  hopId: optionalId(),
  receivedOn: day(),
  datedOn: optionalDay(),
  postmarkedOn: optionalDay(),
  number: optionalLine(NUMBER),
  officialClass: optionalLine(NUMBER),
  forwardedToId: optionalId(),
  extendedToOn: optionalDay(),
  text: optionalProse(TEXT),
});

export const classifySchema = z.object({ replyId: id(), kind: choice(REPLY_KIND_CODES) });
