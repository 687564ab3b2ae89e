import { REPLY_KINDS } from './kinds';

/** The five pictures of the family's form, in the order they are shown, and the kind each leads to. */
export const PICTURES = ['promised', 'refused', 'explained', 'elsewhere', 'papers'] as const;
export type Picture = (typeof PICTURES)[number];

export function kindOfPicture(picture: Picture): string {
  const kind = REPLY_KINDS.find((each) => each.picture === picture);
  if (!kind) throw new Error(`No reply kind has the picture ${picture}.`);
  return kind.code;
}
