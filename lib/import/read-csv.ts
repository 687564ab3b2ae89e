import 'server-only';
import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { isReadable } from '@/lib/form/text';
import { decoded, ENCODINGS, type Encoding, encodingOf } from './decode';
import { type Choices, FileTrouble } from './formats/format';

const DELIMITERS = [',', ';', '\t'] as const;
/** No record of a table is longer, but one whose quotes are never closed: it would take all memory. Characters. */
const LONGEST_RECORD = 100_000;

/** Zip archives (and so XLSX), PDF, pictures and the like have bytes that no table has. */
export function looksLikeTable(head: Buffer): boolean {
  if (head.length === 0) return false;
  if (encodingOf(head) === 'utf-16le') return true;
  return !head.subarray(0, 4).equals(Buffer.from('%PDF')) && !/^\s*[<{]/.test(head.subarray(0, 64).toString('latin1')) && isText(head);
}

/** A NUL here and there is a row's fault; many, or other control bytes, are another kind of file. */
function isText(head: Buffer): boolean {
  let odd = 0;
  for (const byte of head) if (byte < 9 || (byte > 13 && byte < 32)) odd += 1;
  return odd <= head.length / 100;
}

/** How a table is written, by its beginning: `asked` wins where it can be so. */
export function tableChoices(head: Buffer, asked: Choices): Choices {
  const encoding = ENCODINGS.find((each) => each === asked.encoding) ?? encodingOf(head);
  const line = new TextDecoder(encoding).decode(head, { stream: true }).split(/\r?\n/, 1)[0] ?? '';
  const outside = line.replace(/"[^"]*"/g, '');
  const counts = DELIMITERS.map((mark) => [outside.split(mark).length, mark] as const);
  const [, delimiter] = counts.reduce((best, each) => (each[0] > best[0] ? each : best));
  return { encoding, delimiter: delimiter === '\t' ? 'tab' : delimiter };
}

export type CsvRow = { row: number; get: (column: string) => string; cells: readonly string[] };
export type CsvFault = { row: number; reason: string; cells: readonly string[] };

/** A table's rows, each by the names of its heading. Throws `FileTrouble` where `required` columns are missing or its quotes do not end. */
export async function* readCsv(
  bytes: AsyncIterable<Buffer>,
  { encoding, delimiter }: Choices,
  required: readonly string[],
): AsyncGenerator<CsvRow | CsvFault> {
  const parser = parse({
    delimiter: delimiter === 'tab' ? '\t' : (delimiter ?? ','),
    relax_column_count: true,
    max_record_size: LONGEST_RECORD,
  });
  const source = Readable.from(decoded(bytes, (encoding ?? 'utf-8') as Encoding));
  source.on('error', (error) => parser.destroy(error));
  source.pipe(parser);
  let row = 0;
  let columns: Map<string, number> | undefined;
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      row += 1;
      if (!columns) columns = columnsOf(cells, required);
      else if (cells.length > 1 || cells[0] !== '') yield rowOf(row, cells, columns);
    }
  } catch (error) {
    throw troubleOf(error);
  } finally {
    source.destroy();
    parser.destroy();
  }
  if (!columns) throw new FileTrouble('no_rows', 1);
}

function columnsOf(heading: readonly string[], required: readonly string[]): Map<string, number> {
  const columns = new Map(heading.map((name, at) => [name.trim().toLowerCase(), at]));
  if (required.some((name) => !columns.has(name.toLowerCase()))) throw new FileTrouble('columns_missing', 1);
  return columns;
}

function rowOf(row: number, cells: string[], columns: Map<string, number>): CsvRow | CsvFault {
  if (!cells.every(isReadable)) return { row, reason: 'unreadable', cells };
  // Tables add empty cells at the end of a row; anything else has slipped out of its column.
  if (cells.length < columns.size || cells.slice(columns.size).some((cell) => cell.trim() !== '')) return { row, reason: 'ragged', cells };
  return { row, cells, get: (column) => cells[columns.get(column.toLowerCase()) ?? -1]?.trim() ?? '' };
}

const TROUBLES: Record<string, string> = {
  CSV_QUOTE_NOT_CLOSED: 'quote_open',
  CSV_MAX_RECORD_SIZE: 'quote_open',
  CSV_INVALID_CLOSING_QUOTE: 'quote_astray',
  INVALID_OPENING_QUOTE: 'quote_astray',
};

/** The parser runs ahead of whoever reads its rows: it says itself how many records stood before the fault. */
function troubleOf(error: unknown): unknown {
  const { code, records } = error as { code?: unknown; records?: unknown };
  const reason = TROUBLES[String(code)];
  return reason ? new FileTrouble(reason, Number(records ?? 0) + 1) : error;
}
