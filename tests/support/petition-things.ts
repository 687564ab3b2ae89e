import { strangerActor, systemActor } from '@/lib/auth/actor';
import { withScope } from '@/lib/auth/with-scope';
import { newId } from '@/lib/db/ids';
import { codeDigest, withdrawalCode } from '@/lib/signature/code';
import { issueToken } from '@/lib/signature/form-token';
import { signerDigest } from '@/lib/signature/signer-digest';
import { calendarDate, toDbDate } from '@/lib/time/calendar-date';
import type { Campaign } from './campaign';

export type PetitionThings = {
  draftPetitionId: string;
  waitingPetitionId: string;
  openPetitionId: string;
  closedPetitionId: string;
  burstId: string;
  strikeId: string;
  sheetId: string;
  removedSheetId: string;
  handInId: string;
};
/** What no page shows, and what every stranger sees. */
export type PublicThings = { openMark: string; formToken: string; withdrawal: string };

const on = toDbDate(calendarDate('2026-11-23'));
/** Whose signature counts in the open petition. */
export const THE_SIGNER = { name: 'one: подписавшая', region: 'RU-PER' } as const;

let made = 0;

/** A petition in each state, and in the open one a signature of each kind: rows as the rooms leave them, in few statements. */
export function petitionThings(one: Campaign, letterId: string): Promise<{ things: PetitionThings; open: PublicThings }> {
  return withScope(systemActor('test', one.id), async ({ db, keys }) => {
    made += 1;
    const campaignId = one.id;
    const ids = { draft: newId(), waiting: newId(), open: newId(), closed: newId() };
    const marks = { draft: `draft-${made}`, waiting: `waiting-${made}`, open: `open-${made}`, closed: `closed-${made}` };
    const states = Object.keys(ids) as (keyof typeof ids)[];
    await db.petition.createMany({
      data: states.map((state) => ({
        id: ids[state],
        campaignId,
        mark: marks[state],
        state,
        minFormSeconds: 0,
        addedBy: one.organizer.memberId,
        changedBy: one.organizer.memberId,
        addedOn: on,
        openedOn: state === 'open' || state === 'closed' ? on : null,
        closedOn: state === 'closed' ? on : null,
      })),
    });
    const each = states.map((state) => ({ campaignId, petitionId: ids[state] }));
    await db.petitionText.createMany({
      data: each.flatMap((of) => ['ru', 'en'].map((lang) => ({ ...of, lang, title: `one: петиция ${made}`, body: 'x' }))),
    });
    await db.petitionAddressee.createMany({ data: each.map((of) => ({ ...of, officialId: one.body('ru.mod') })) });
    await db.petitionThreshold.createMany({ data: each.map((of) => ({ ...of, signatures: 100 })) });
    await db.petitionLetter.createMany({ data: [{ campaignId, petitionId: ids.open, letterId }] });
    const [burstId, strikeId] = [newId(), newId()];
    await db.signatureBurst.createMany({ data: [{ id: burstId, campaignId, petitionId: ids.open, onDay: on }] });
    await db.signatureStrike.createMany({
      data: [{ id: strikeId, campaignId, petitionId: ids.open, reason: 'bots', signatures: 1, struckOn: on }],
    });
    await db.petitionTally.createMany({
      data: [
        { campaignId, petitionId: ids.open, dimension: 'total', code: '', online: 1 },
        { campaignId, petitionId: ids.open, dimension: 'region', code: 'RU-PER', online: 1 },
      ],
    });
    const key = await keys.ofCampaign();
    const rows = [{ state: 'counted' }, { state: 'waiting', burstId }, { state: 'struck', strikeId }];
    const withdrawal = await withdrawalCode(keys, `counted ${made}`);
    await db.signature.createMany({
      data: await Promise.all(
        rows.map(async (row) => {
          const id = newId();
          const digest = (purpose: string) => keys.digest(purpose, `${row.state} ${id}`);
          return {
            ...row,
            id,
            campaignId,
            petitionId: ids.open,
            region: THE_SIGNER.region,
            nameSealed: key.seal('signature.name', id, THE_SIGNER.name),
            signedOn: on,
            personDigest:
              row.state === 'counted' ? await signerDigest(keys, ids.open, { ...THE_SIGNER, contact: null }) : await digest('p'),
            tokenDigest: await digest('t'),
            codeDigest: row.state === 'counted' ? await codeDigest(keys, withdrawal) : await digest('c'),
          };
        }),
      ),
    });
    const [sheetId, removedSheetId, handInId] = [newId(), newId(), newId()];
    const sheet = { campaignId, petitionId: ids.open, region: 'RU-PER', collectedOn: on, valid: 0, struckLines: 2, enteredOn: on };
    await db.signatureBatch.createMany({
      data: [
        { ...sheet, id: sheetId, struck: { twice: 2 }, sheetSealed: key.seal('signature_batch.sheet', sheetId, 'one: лист') },
        { ...sheet, id: removedSheetId, struck: { twice: 2 }, removedOn: on },
      ],
    });
    await db.handIn.createMany({
      data: [
        {
          ...{ id: handInId, campaignId, petitionId: ids.open, officialId: one.body('ru.mod'), onDay: on, signatures: 1, enteredOn: on },
          proofSealed: key.seal('hand_in.proof', handInId, 'one: штамп'),
        },
      ],
    });
    return {
      things: {
        draftPetitionId: ids.draft,
        waitingPetitionId: ids.waiting,
        openPetitionId: ids.open,
        closedPetitionId: ids.closed,
        burstId,
        strikeId,
        sheetId,
        removedSheetId,
        handInId,
      },
      open: { openMark: marks.open, formToken: await issueToken(keys, ids.open), withdrawal },
    };
  });
}

/** Whoever stands before a campaign, nobody's member. */
export const strangerBefore = (one: Campaign) => strangerActor(one.id);
