import { z } from 'zod';
import { isReadable, normaliseText } from '@/lib/form/text';
import type { Division } from '@/lib/petition/divisions';
import type { FiledPetition } from '@/lib/petition/file-many';
import type { CalendarDate } from '@/lib/time/calendar-date';
import { dayOfInstant } from '@/lib/time/day-of-instant';

/** What the site's own thresholds are: an answer of the government from 10,000, a debate in Parliament from 100,000. */
const ANSWER_FROM = 10_000;
const DEBATE_FROM = 100_000;
/** Moments in the file are UTC; a day is what the clock in London said. */
const ZONE = 'Europe/London';
const TITLE = 300;
const BODY = 20_000;

const STATES = {
  pending: 'waiting',
  validated: 'waiting',
  sponsored: 'waiting',
  flagged: 'waiting',
  dormant: 'waiting',
  open: 'open',
  closed: 'closed',
  rejected: 'declined',
  hidden: 'declined',
  stopped: 'closed',
} as const;

const many = z.number().int().min(0).max(100_000_000);
const moment = z.iso.datetime({ offset: true }).nullish();
const cell = { name: z.string().min(1).max(200), signature_count: many };
const coded = z.array(z.object({ ...cell, ons_code: z.string().min(1).max(60) })).max(5_000);

/** The shape of petition.parliament.uk/petitions/<number>.json, as far as it is read. */
const one = z.object({
  type: z.literal('petition'),
  id: z.number().int().positive(),
  attributes: z.object({
    action: z.string().min(1),
    background: z.string().nullish(),
    additional_details: z.string().nullish(),
    state: z.enum(Object.keys(STATES) as [keyof typeof STATES, ...(keyof typeof STATES)[]]),
    signature_count: many,
    opened_at: moment,
    closed_at: moment,
    response_threshold_reached_at: moment,
    debate_threshold_reached_at: moment,
    government_response: z.object({ responded_on: z.iso.date().nullish(), created_at: moment }).nullish(),
    signatures_by_country: z
      .array(z.object({ ...cell, code: z.string().min(1).max(60) }))
      .max(1_000)
      .nullish(),
    signatures_by_region: coded.nullish(),
    signatures_by_constituency: coded.nullish(),
  }),
});

const host = z.object({ links: z.object({ self: z.url() }) });

/** The petitions of a file: an object with one in `data`, or a list of them. Null where it is none of these. */
export function petitionsIn(file: unknown): { site: string; found: unknown[] } | null {
  const head = host.safeParse(file);
  const data = (file as { data?: unknown } | null)?.data;
  if (!head.success || data === null || typeof data !== 'object') return null;
  return { site: new URL(head.data.links.self).host, found: Array.isArray(data) ? data : [data] };
}

/** What one of them says, or why it cannot be taken. */
export function petitionOf(site: string, raw: unknown): FiledPetition | { reason: string } {
  const read = one.safeParse(raw);
  if (!read.success) return { reason: 'petition_shape' };
  const { id, attributes: said } = read.data;
  const title = normaliseText(said.action);
  const body = [said.background, said.additional_details]
    .map((text) => normaliseText(text ?? ''))
    .filter(Boolean)
    .join('\n\n');
  if (title === '' || !isReadable(title + body)) return { reason: 'petition_shape' };
  if (title.length > TITLE || body.length > BODY) return { reason: 'too_long' };
  const answer = said.government_response;
  const counts = [
    ...cells(
      'country',
      said.signatures_by_country?.map((each) => ({ ...each, ons_code: each.code })),
    ),
    ...cells('uk_region', said.signatures_by_region),
    ...cells('constituency', said.signatures_by_constituency),
  ];
  if (new Set(counts.map(({ dimension, code }) => `${dimension} ${code}`)).size < counts.length) return { reason: 'place_twice' };
  return {
    origin: `${site} ${id}`,
    ...{ state: STATES[said.state], lang: 'en', title, body, total: said.signature_count },
    ...{ openedOn: day(said.opened_at), closedOn: day(said.closed_at) },
    answeredOn: answer ? ((answer.responded_on as CalendarDate | null | undefined) ?? day(answer.created_at)) : null,
    thresholds: [
      { signatures: ANSWER_FROM, meaning: 'must_answer', reachedOn: day(said.response_threshold_reached_at) },
      { signatures: DEBATE_FROM, meaning: 'debate', reachedOn: day(said.debate_threshold_reached_at) },
    ],
    counts,
  };
}

const day = (at: string | null | undefined): CalendarDate | null => (at ? dayOfInstant(Date.parse(at) / 1_000, ZONE) : null);

type Cell = { name: string; ons_code: string; signature_count: number };
const cells = (dimension: Division, list: readonly Cell[] | null | undefined): FiledPetition['counts'] =>
  (list ?? []).map(({ name, ons_code: code, signature_count: signatures }) => ({ dimension, code, name, signatures }));
