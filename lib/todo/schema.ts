import { z } from 'zod';
import { choice, id } from '@/lib/form/fields';
import { LOCALES } from '@/lib/words/locale';

/** A secret address of one's calendar, and the language its days are named in. */
export const makeFeedSchema = z.object({ lang: choice(LOCALES) });

export const oneFeedSchema = z.object({ feedId: id() });
