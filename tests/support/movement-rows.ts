import type pg from 'pg';

type Things = { campaignId: string; caseId: string; letterId: string; officialId: string };

/** A row in every table beside those of letters, written by hand: tests of walls need not know their rooms. */
export async function fillMovement(admin: pg.Client, { campaignId, caseId, letterId, officialId }: Things): Promise<void> {
  const id = () => crypto.randomUUID();
  const [petition, edition, gathering, incident, channel, post, intake, file, snapshot, consent] = Array.from({ length: 10 }, id);
  const { rows } = await admin.query<{ id: string }>('SELECT id FROM person WHERE campaign_id = $1 AND case_id = $2', [campaignId, caseId]);
  const person = rows[0]?.id;
  const on = "'2026-10-31'";
  const insert = (table: string, columns: string, values: string, given: unknown[] = []) =>
    admin.query(`INSERT INTO ${table} (campaign_id, ${columns}) VALUES ($1, ${values})`, [campaignId, ...given]);
  await insert('service_status', 'id, case_id, person_id, status, on_day, entered_on', `$2, $3, $4, 'serving', ${on}, ${on}`, [
    id(),
    caseId,
    person,
  ]);
  await insert('kin', 'id, case_id, person_id, kinship, words_sealed, added_on', `$2, $3, $4, 'wife', 'x', ${on}`, [id(), caseId, person]);
  await insert('consent', 'id, case_id, person_id, version, wording, scope, given_on', `$2, $3, $4, 1, 1, '{region}', ${on}`, [
    consent,
    caseId,
    person,
  ]);
  await insert('petition', 'id, mark, state, added_on', `$2, 'return-home', 'open', ${on}`, [petition]);
  await insert('petition_text', 'petition_id, lang, title, body', `$2, 'ru', 'x', 'x'`, [petition]);
  await insert('petition_addressee', 'petition_id, official_id', '$2, $3', [petition, officialId]);
  await insert('petition_threshold', 'petition_id, signatures', '$2, 100', [petition]);
  await insert('petition_letter', 'petition_id, letter_id', '$2, $3', [petition, letterId]);
  await insert('petition_tally', 'petition_id, code, online', `$2, 'RU-PER', 1`, [petition]);
  await insert('hand_in', 'id, petition_id, official_id, on_day, signatures, entered_on', `$2, $3, $4, ${on}, 1, ${on}`, [
    id(),
    petition,
    officialId,
  ]);
  await insert(
    'signature',
    'id, petition_id, region, name_sealed, signed_on, state, person_digest, token_digest, code_digest',
    `$2, $3, 'RU-PER', 'x', ${on}, 'counted', 'p', 't', 'c'`,
    [id(), petition],
  );
  await insert('signature_burst', 'id, petition_id, on_day', `$2, $3, ${on}`, [id(), petition]);
  await insert('signature_strike', 'id, petition_id, reason, signatures, struck_on', `$2, $3, 'bots', 1, ${on}`, [id(), petition]);
  await insert(
    'signature_batch',
    'id, petition_id, region, collected_on, valid, struck, entered_on',
    `$2, $3, 'RU-PER', ${on}, 1, '{}', ${on}`,
    [id(), petition],
  );
  await insert('gathering', 'id, case_id, kind, on_day, title_sealed, entered_on', `$2, $3, 'rally', ${on}, 'x', ${on}`, [
    gathering,
    caseId,
  ]);
  await insert('compared', 'id, gathering_id, on_day, title_sealed, source_sealed, added_on', `$2, $3, ${on}, 'x', 'x', ${on}`, [
    id(),
    gathering,
  ]);
  await insert('edition', 'id, kind, on_day, name_ru, name_en, added_on', `$2, 'press_conference', ${on}, 'x', 'x', ${on}`, [edition]);
  await insert('question', 'id, edition_id, case_id, channel, sent_on, entered_on', `$2, $3, $4, 'site', ${on}, ${on}`, [
    id(),
    edition,
    caseId,
  ]);
  await insert('comment_request', 'id, official_id, outlet_sealed, asked_on, entered_on', `$2, $3, 'x', ${on}, ${on}`, [id(), officialId]);
  await insert('incident', 'id, case_id, kind, on_day, entered_on', `$2, $3, 'detention', ${on}, ${on}`, [incident, caseId]);
  await insert('incident_person', 'id, case_id, incident_id, role_sealed', `$2, $3, $4, 'x'`, [id(), caseId, incident]);
  await insert('incident_named', 'id, case_id, incident_id, kind, name_sealed', `$2, $3, $4, 'outlet', 'x'`, [id(), caseId, incident]);
  await insert('channel', 'id, name_sealed, added_on', `$2, 'x', ${on}`, [channel]);
  await insert('post', 'id, channel_id, posted_on, added_on', `$2, $3, ${on}, ${on}`, [post, channel]);
  await insert('post_media', 'id, post_id, kind', `$2, $3, 'photo'`, [id(), post]);
  await insert('post_revision', 'id, post_id, import_id, version_digest, added_on', `$2, $3, $4, 'x', ${on}`, [id(), post, id()]);
  await insert('post_link', 'post_id, noun, thing_id', `$2, 'incident', $3`, [post, incident]);
  await insert('intake', 'id, kind, code_digest, token_digest, text_sealed, told_on', `$2, 'detention', 'c', 't', 'x', ${on}`, [intake]);
  await insert('intake_message', 'id, intake_id, from_teller, text_sealed, written_on', `$2, $3, true, 'x', ${on}`, [id(), intake]);
  await insert('import_run', 'id, format, sha256, asked_on', `$2, 'ovdinfo', 'x', ${on}`, [file]);
  await insert('import_chunk', 'import_id, position, sealed', `$2, 0, 'x'`, [file]);
  await insert('snapshot_passage', 'snapshot_id, mark, consent_id, salt, body_sealed', `$2, 'm1', $3, 'x', 'x'`, [snapshot, consent]);
  await insert('published_passage', 'id, snapshot_id, slug, as_of_on, mark, salt, body', `$2, $3, 'x', ${on}, 'm1', 'x', '{}'`, [
    id(),
    snapshot,
  ]);
  await insert('published_correction', 'id, snapshot_id, slug, as_of_on, kind, corrected_on', `$2, $3, 'x', ${on}, 'edition', ${on}`, [
    id(),
    snapshot,
  ]);
}
