import { z } from 'zod';
import { id, line, prose } from '@/lib/form/fields';
import { TEXT } from './desk-schema';

export const editTextSchema = z.object({ letterId: id(), seen: line(32), text: prose(TEXT) });
