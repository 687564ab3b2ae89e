import { Notice } from '@/components/ui/notice';
import type { Words } from '@/lib/words/words';

const KNOWN = ['service', 'status', 'undone', 'kin', 'noted', 'given', 'withdrawn', 'removed'];

/** That a post went through: said on the page it leads to. */
export const Saved = ({ w, saved }: { w: Words; saved: string }) =>
  KNOWN.includes(saved) ? <Notice tone="success">{w.t(`person.saved.${saved}`)}</Notice> : null;
