/** From the least to the most trusted. The words are the database's own (a check on member.role). */
export const ROLES = ['family', 'organizer', 'editor', 'admin'] as const;
export type Role = (typeof ROLES)[number];

/** Minutes without a request after which a session ends, and the hours it can last at all. */
export const SESSION_LIMITS = {
  family: { idleMinutes: 20, hours: 8 },
  organizer: { idleMinutes: 30, hours: 8 },
  editor: { idleMinutes: 30, hours: 8 },
  admin: { idleMinutes: 30, hours: 8 },
} as const satisfies Record<Role, { idleMinutes: number; hours: number }>;

export const isRole = (text: unknown): text is Role => ROLES.includes(text as Role);
