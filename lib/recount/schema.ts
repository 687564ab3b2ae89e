import { z } from 'zod';
import { id } from '@/lib/form/fields';

export const retryRecountSchema = z.object({ recountId: id() });
