import 'server-only';
import type { Scope } from '@/lib/auth/with-scope';

/** The name of a file without its folders, in one spelling: by it a file sent later is recognised. Either slash parts folders. */
export const fileName = (path: string): string => (path.split(/[\\/]/).at(-1) ?? '').normalize('NFC');

export const fileDigest = ({ keys }: Scope, path: string) => keys.digest('post media', fileName(path));
