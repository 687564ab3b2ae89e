/** Whether a letter's text may be changed: a draft's always, a sent one's only while it has none. */
export const mayEditText = ({ state, text }: { state: string; text: string | null }): boolean =>
  state === 'draft' || (state !== 'withdrawn' && !text);
