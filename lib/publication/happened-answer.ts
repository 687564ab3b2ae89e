import 'server-only';
import { createHash } from 'node:crypto';
import { isLocale } from '@/lib/words/locale';
import { happenedOf } from './facts';
import { happenedCsv, happenedJson } from './happened-data';
import { chosenOf, readHappenedFilter } from './happened-filter';
import { isKnown } from './known-tag';
import { readPublication } from './read';

const FORMATS = {
  csv: { type: 'text/csv; charset=utf-8', write: happenedCsv },
  json: { type: 'application/json; charset=utf-8', write: happenedJson },
} as const;

type Asked = { locale: string; slug: string; asOf?: string };

/** The answer to a request for the timeline as a file, filtered as the page is. */
export async function answerHappened(request: Request, { locale, slug, asOf }: Asked, format: keyof typeof FORMATS): Promise<Response> {
  const found = isLocale(locale) ? (await readPublication(slug, asOf))?.current : null;
  if (!found || !isLocale(locale)) return new Response(null, { status: 404 });
  const { facts, digest, corrections } = found;
  const { filter } = readHappenedFilter(Object.fromEntries(new URL(request.url).searchParams));
  const { type, write } = FORMATS[format];
  const body = write(chosenOf(happenedOf(facts), filter), { asOfOn: facts.asOfOn, digest, corrections }, locale);
  const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 32)}-${locale}-${format}"`;
  const headers = {
    ETag: etag,
    'Content-Type': type,
    'Content-Disposition': `attachment; filename="${slug}-timeline-${facts.asOfOn}-${locale}.${format}"`,
    'X-Content-Type-Options': 'nosniff',
  };
  if (isKnown(request, etag)) return new Response(null, { status: 304, headers });
  return new Response(body, { headers });
}
