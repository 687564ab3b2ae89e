/** A letter's line on a timeline is the first of these: all else that became of it stands under it. */
export const BEGINS: readonly string[] = ['letter_sent', 'letter_drafted'];
