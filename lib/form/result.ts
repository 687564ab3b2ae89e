/** An expected refusal: a reason from `form.refusals` with the numbers in its words, and the field it is about, if it is about one. */
export type Refusal = { ok: false; reason: string; field?: string; params?: Record<string, string | number> };

/** What a write answers: ids, or a reason. Surprises are thrown. */
export type Result<T extends object = object> = ({ ok: true } & T) | Refusal;

export const refused = (reason: string, field?: string): Refusal => (field ? { ok: false, reason, field } : { ok: false, reason });
