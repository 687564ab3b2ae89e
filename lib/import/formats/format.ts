import 'server-only';
import type { Scope } from '@/lib/auth/with-scope';
import type { InBoth } from '@/lib/words/locale';

/** Codes by which a file is read: its encoding, what parts its columns. Kept beside the run; never content. */
export type Choices = Readonly<Record<string, string>>;

/**
 * One row of a file: what it says, or why it cannot be taken; or that it says nothing of what is read. `row` is its number as a table shows it (a heading is
 * row 1); `identity` is by what the same thing is known again. `cells` are for the list of errors she gets back.
 */
export type ReadRow<T = unknown> =
  | { row: number; item: T; identity: string; cells?: readonly string[] }
  | { row: number; reason: string; cells?: readonly string[] }
  | { row: number; passed: true };
export type Item<T = unknown> = { identity: string; item: T };

/** A kind of file that can be read in. One file a format. */
export type ImportFormat<T = unknown> = {
  code: string;
  name: InBoth;
  /** What file it is and where it comes from. */
  takes: InBoth;
  /** For the browser's chooser, such as `.csv,text/csv`. A hint: `recognise` decides. */
  accept: string;
  /** Whether a file that begins so can be one; another is refused before it is kept. */
  recognise(head: Buffer): boolean;
  /** What is known of it from its beginning; `asked` is what somebody chose instead. */
  choose(head: Buffer, asked: Choices): Choices;
  /** Its rows, read as they come. Throws `FileTrouble` where the file as a whole cannot be read. */
  rows(bytes: AsyncIterable<Buffer>, choices: Choices): AsyncIterable<ReadRow<T>>;
  /** Which of these are here already. */
  known(scope: Scope, identities: readonly string[]): Promise<ReadonlySet<string>>;
  /** Adds those that are not here yet, with their lines on the timeline; answers how many it added. */
  write(scope: Scope, importId: string, items: readonly Item<T>[]): Promise<number>;
  /** All of it was read in: what the timeline is told once, beside that an import is done. */
  ended?(scope: Scope, importId: string): Promise<void>;
  /** Removes at most `most` of what the run added, and answers how many; 0 when nothing is left. */
  undo(scope: Scope, importId: string, most: number): Promise<number>;
  /** How many of what it added somebody has changed since: said before an undo. */
  changed(scope: Scope, importId: string): Promise<number>;
  /** Where what it added can be seen, behind the language. */
  seeAt(importId: string): string;
};

/** For the registry: what a format's rows hold is its own business. */
export const importFormat = <T>(format: ImportFormat<T>): ImportFormat => format as unknown as ImportFormat;

/** The file as a whole cannot be read: why, and at which row. */
export class FileTrouble extends Error {
  override name = 'FileTrouble';
  constructor(
    readonly reason: string,
    readonly row: number,
  ) {
    super(reason);
  }
}
