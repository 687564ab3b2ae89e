import { z } from 'zod';
import { choice, day, id, optionalId, optionalLine, optionalProse, prose } from '@/lib/form/fields';
import { CHANNEL_CODES } from './channels';
import { THING_CODES } from './things';

/** Characters of a post's words at most. */
export const LONGEST_WORDS = 20_000;

/** A post written down by hand: in a channel that is here, or in a new one by its name; in none. */
export const newPostSchema = z.object({
  channelId: optionalId(),
  newChannel: optionalLine(200),
  newChannelKind: choice(CHANNEL_CODES).default('telegram'),
  postedOn: day(),
  text: prose(LONGEST_WORDS),
});

/** `seen` is the post as it was when the form was drawn: two who change it at once do not overwrite one another. */
export const postWordsSchema = z.object({ postId: id(), seen: optionalLine(60), words: optionalProse(LONGEST_WORDS) });

export const onePostSchema = z.object({ postId: id() });

export const showPostSchema = z.object({ postId: id(), isPublic: choice(['yes', 'no']) });

export const linkPostSchema = z.object({ postId: id(), noun: choice(THING_CODES), thingId: id() });
