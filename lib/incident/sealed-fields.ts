import 'server-only';
import { createHash } from 'node:crypto';
import type { FieldKey } from '@/lib/auth/keyring';

/** What of an incident anybody typed. All of it is sealed. */
export type IncidentWords = {
  place: string | null;
  text: string | null;
  /** Of an event: what it was about, and who held it. */
  subject: string | null;
  organizer: string | null;
  station: string | null;
  quote: string | null;
  link: string | null;
  source: string | null;
};

export const NO_WORDS: IncidentWords = {
  place: null,
  text: null,
  subject: null,
  organizer: null,
  station: null,
  quote: null,
  link: null,
  source: null,
};

/** The sealed columns of an incident. Subject and organizer share one. */
export function sealWords(key: FieldKey, id: string, words: IncidentWords) {
  const about = words.subject || words.organizer ? JSON.stringify([words.subject, words.organizer]) : null;
  return {
    placeSealed: key.sealOptional('incident.place', id, words.place),
    textSealed: key.sealOptional('incident.text', id, words.text),
    subjectSealed: key.sealOptional('incident.subject', id, about),
    stationSealed: key.sealOptional('incident.station', id, words.station),
    quoteSealed: key.sealOptional('incident.quote', id, words.quote),
    linkSealed: key.sealOptional('incident.link', id, words.link),
    sourceSealed: key.sealOptional('incident.source', id, words.source),
  };
}

type Sealed = { id: string } & { [K in keyof ReturnType<typeof sealWords>]: Uint8Array | null };

export function openWords(key: FieldKey, row: Sealed): IncidentWords {
  const about = key.openOptional('incident.subject', row.id, row.subjectSealed);
  const [subject, organizer] = about ? (JSON.parse(about) as [string | null, string | null]) : [null, null];
  return {
    place: key.openOptional('incident.place', row.id, row.placeSealed),
    text: key.openOptional('incident.text', row.id, row.textSealed),
    subject,
    organizer,
    station: key.openOptional('incident.station', row.id, row.stationSealed),
    quote: key.openOptional('incident.quote', row.id, row.quoteSealed),
    link: key.openOptional('incident.link', row.id, row.linkSealed),
    source: key.openOptional('incident.source', row.id, row.sourceSealed),
  };
}

/** By what a form knows the record it was drawn from: any change makes another. Tells nothing of what is in it. */
export function seenOf(row: Record<string, unknown>): string {
  const plain = Object.entries(row)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, value]) => (value instanceof Uint8Array ? Buffer.from(value).toString('base64') : String(value)));
  return createHash('sha256').update(plain.join('\n')).digest('base64url').slice(0, 22);
}
