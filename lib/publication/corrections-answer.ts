import 'server-only';
import { createHash } from 'node:crypto';
import { isLocale } from '@/lib/words/locale';
import { correctionsAtom } from './corrections-atom';
import { isKnown } from './known-tag';
import { readCorrections } from './read-corrections';

/** The answer to whoever follows the corrections: the newest of them, or 304 where nothing came. */
export async function answerCorrections(request: Request, { locale, slug }: { locale: string; slug: string }): Promise<Response> {
  const found = isLocale(locale) ? await readCorrections(slug, null) : null;
  if (!found || !isLocale(locale)) return new Response(null, { status: 404 });
  const body = correctionsAtom(found, locale);
  const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 32)}"`;
  const headers = { ETag: etag, 'Content-Type': 'application/atom+xml; charset=utf-8', 'X-Content-Type-Options': 'nosniff' };
  if (isKnown(request, etag)) return new Response(null, { status: 304, headers });
  return new Response(body, { headers });
}
