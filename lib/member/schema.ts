import { z } from 'zod';
import { ROLES } from '@/lib/auth/roles';
import { choice, id, optionalId, optionalLine } from '@/lib/form/fields';

/** Roles a member of staff can be changed to; a family member stays one. */
export const STAFF_ROLES = ['organizer', 'editor', 'admin'] as const;

/** An invitation: as what, for which case, and a note by which organizers know whose it is. */
export const inviteSchema = z.object({ role: choice(ROLES), note: optionalLine(120), caseId: optionalId() });

export const invitationSchema = z.object({ invitationId: id() });

export const memberRoleSchema = z.object({ memberId: id(), role: choice(STAFF_ROLES) });

export const memberAccessSchema = z.object({ memberId: id(), access: choice(['disable', 'enable']) });
