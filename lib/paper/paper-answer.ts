import 'server-only';
import type { CalendarDate } from '@/lib/time/calendar-date';
import type { Paper } from './paper';
import { paperDocx } from './paper-docx';
import { paperPdf } from './paper-pdf';

export type PaperFormat = 'pdf' | 'docx';

const TYPES: Record<PaperFormat, string> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** Letters as a file to keep; its name tells a day and nothing else. Without papers: not found. */
export async function answerPaper(papers: readonly Paper[] | null, format: PaperFormat, on: CalendarDate): Promise<Response> {
  if (!papers || papers.length === 0) return new Response(null, { status: 404, headers: { 'Cache-Control': 'no-store' } });
  const bytes = format === 'pdf' ? await paperPdf(papers) : await paperDocx(papers);
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': TYPES[format],
      'Content-Length': String(bytes.length),
      'Content-Disposition': `attachment; filename="letter-${on}.${format}"`,
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  });
}
