import { z } from 'zod';
import { anyTicked, choice, id, line, optionalId, optionalLine, optionalNumber, prose, several } from '@/lib/form/fields';
import { LOCALES } from '@/lib/words/locale';
import { KINDS, LIVE } from './kinds-of-reply';

/** A campaign's text of a letter. */
export const ownTextSchema = z.object({
  textId: optionalId(),
  title: line(120),
  lang: choice(LOCALES),
  replaces: optionalLine(60),
  body: prose(20_000),
});

/** A campaign's step of the ladder. */
export const ownRungSchema = z.object({
  rungId: optionalId(),
  title: line(120),
  plain: line(400),
  article: optionalLine(200),
  replyKinds: several(KINDS),
  standings: several(LIVE),
  categories: anyTicked(),
  termAmount: optionalNumber(1, 1000),
  termUnit: optionalLine(10),
  officialId: optionalId(),
  textId: optionalId(),
});

/** Put away, or with `restore` brought back. */
export const ownTextStateSchema = z.object({ textId: id(), restore: optionalLine(1) });
export const ownRungStateSchema = z.object({ rungId: id(), restore: optionalLine(1) });
