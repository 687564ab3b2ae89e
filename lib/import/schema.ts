import { z } from 'zod';
import { choice, id } from '@/lib/form/fields';
import { ENCODINGS } from './decode';

export const oneImportSchema = z.object({ importId: id() });

/** Looked at again, read in another encoding; as before, unless one was chosen. */
export const againSchema = z.object({ importId: id(), encoding: choice(['same', ...ENCODINGS]).default('same') });
