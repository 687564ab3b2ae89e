import 'server-only';
import { isLocale } from '@/lib/words/locale';
import { csvOf, jsonOf } from './dataset';
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
  const etag = `"${digest.slice(0, 32)}-${locale}-${format}"`;
  const headers = {
    ETag: etag,
    'Content-Type': TYPES[format],
    'Content-Disposition': `attachment; filename="${slug}-${facts.asOfOn}-${locale}.${format}"`,
    'X-Content-Type-Options': 'nosniff',
  };
  if (knows(request.headers.get('if-none-match'), etag)) return new Response(null, { status: 304, headers });
  return new Response(format === 'csv' ? csvOf(facts, locale) : jsonOf(facts, digest, locale), { headers });
}

/** If-None-Match compares weakly: a proxy may have marked the tag as weak. */
const knows = (header: string | null, etag: string) =>
  (header ?? '').split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag);
