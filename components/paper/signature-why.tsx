import { Notice } from '@/components/ui/notice';
import type { Words } from '@/lib/words/words';

/** What the last save did, why all of it may stay empty, and how what is entered is kept. */
export function SignatureWhy({ w, saved }: { w: Words; saved: string }) {
  const t = (key: string) => w.t(`paper.signature.${key}`);
  return (
    <>
      {(saved === '1' || saved === 'empty') && <Notice tone="success">{saved === '1' ? t('saved') : t('emptied')}</Notice>}
      <Notice tone="info" title={t('why')}>
        <p>{t('whyText')}</p>
      </Notice>
      <p className="muted">{t('sealed')}</p>
    </>
  );
}
