import type { Words } from '@/lib/words/words';

/** Where letters of a case are written: the texts, the same text to several, and who signs. */
export function PaperLinks({ w, wing, caseId }: { w: Words; wing: 'my' | 'desk'; caseId: string }) {
  const at = `/${w.locale}/${wing}/cases/${caseId}`;
  return (
    <nav className="row no-print" aria-label={w.t('paper.links.label')}>
      <a href={`${at}/texts`}>{w.t('paper.links.texts')}</a>
      <a href={`${at}/letters/many`}>{w.t('paper.links.many')}</a>
      <a href={`${at}/signature`}>{w.t('paper.links.signature')}</a>
    </nav>
  );
}
