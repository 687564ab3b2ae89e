/**
 * A letter before it is a text, a PDF or a DOCX: what 59-FZ article 7 demands (addressee, full name, postal
 * address, gist, day, signature; checked 2026-11-24), as parts. What is not known is a blank to fill in by hand.
 */
export type Paper = {
  /** The language it is written in: the official one, whatever the page's. */
  lang: 'ru' | 'en';
  /** To whom, a line each. */
  to: readonly string[];
  /** From whom: name, address, contact, a line each. */
  from: readonly string[];
  title: string;
  blocks: readonly Block[];
  /** What is enclosed, in the order of its days; each once. */
  exhibits: readonly string[];
  /** The day as printed. */
  day: string;
  /** The name beside the signature, or a blank. */
  signature: string;
};

export type Block =
  | { readonly kind: 'para'; readonly text: string }
  /** Numbered from `start` (1 unless said): the questions of a letter keep their numbers. */
  | { readonly kind: 'list'; readonly items: readonly string[]; readonly start?: number }
  | { readonly kind: 'quote'; readonly text: string };

/** What stands where something is to be filled in by hand. */
export const BLANK = '________________________';
/** Room for a few sentences by hand. */
export const LINES = `\n${['', '', ''].map(() => '_'.repeat(66)).join('\n')}`;
