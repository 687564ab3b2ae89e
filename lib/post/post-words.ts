import { createHash } from 'node:crypto';
import type { FieldKey } from '@/lib/auth/keyring';
import { normaliseText } from '@/lib/form/text';

type Sealed = { id: string; textSealed: Uint8Array | null; publicSealed: Uint8Array | null };

/** A post's words: the original as it came, and those for the public, which are a copy of it until somebody writes others. */
export function wordsOfPost(key: FieldKey, row: Sealed) {
  const original = key.openOptional('post.text', row.id, row.textSealed) ?? '';
  const own = key.openOptional('post.public', row.id, row.publicSealed);
  return { original, shown: own ?? copyOf(original), isEdited: own !== null };
}

/** The original in the one spelling in which all that is typed is kept, without the marks of what could not be read. */
export const copyOf = (original: string): string => normaliseText(original.replaceAll('\uFFFD', ''));

/** By what a form knows the words it was drawn from. */
export const seenOf = ({ publicSealed }: Pick<Sealed, 'publicSealed'>): string =>
  publicSealed ? createHash('sha256').update(publicSealed).digest('base64url').slice(0, 22) : 'copy';
