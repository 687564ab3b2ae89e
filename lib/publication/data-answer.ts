import 'server-only';
import { createHash } from 'node:crypto';
import { isLocale } from '@/lib/words/locale';
import { csvOf, jsonOf } from './dataset';
import { isKnown } from './known-tag';
import { readPublication } from './read';

type Format = 'csv' | 'json';
const TYPES: Record<Format, string> = { csv: 'text/csv; charset=utf-8', json: 'application/json; charset=utf-8' };

/** The answer to a request for the figures as a file: the newest, or those of `asOf`. */
export async function answerData(
  request: Request,
  { locale, slug, asOf }: { locale: string; slug: string; asOf?: string },
  format: Format,
): Promise<Response> {
  const found = isLocale(locale) ? (await readPublication(slug, asOf))?.current : null;
  if (!found || !isLocale(locale)) return new Response(null, { status: 404 });
  const { facts, digest } = found;
  const body = format === 'csv' ? csvOf(facts, locale, found) : jsonOf(facts, digest, locale, found);
  // Of all that is said, not of the facts: these stay when somebody withdraws what was said of her.
  const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 32)}-${locale}-${format}"`;
  const headers = {
    ETag: etag,
    'Content-Type': TYPES[format],
    'Content-Disposition': `attachment; filename="${slug}-${facts.asOfOn}-${locale}.${format}"`,
    'X-Content-Type-Options': 'nosniff',
  };
  if (isKnown(request, etag)) return new Response(null, { status: 304, headers });
  return new Response(body, { headers });
}
