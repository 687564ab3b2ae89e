import 'server-only';
import { serves } from '@/lib/auth/surfaces';
import { keepLooking } from '@/lib/campaign/keep-looking';
import { workOff } from './work-off';

/** Starts this process's worker for uploaded files. Only where the desk is served. */
export function watchImports(): void {
  if (serves('desk')) keepLooking('import', { soonMs: 300, everyMs: 5_000 }, workOff);
}
