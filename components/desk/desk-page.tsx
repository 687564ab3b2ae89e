import type { ReactNode } from 'react';
import { DeskShell } from '@/components/shell/desk-shell';
import type { Actor } from '@/lib/auth/actor';
import { mayInvite } from '@/lib/member/access';
import type { Words } from '@/lib/words/words';

type Props = { w: Words; actor: Actor; path: string; query?: string; children: ReactNode };

/** A page of the desk in its shell; the language switch keeps path and query. */
export function DeskPage({ w, actor, path, query = '', children }: Props) {
  return (
    <DeskShell w={w} path={path} here={path + query} mayManageMembers={mayInvite(actor).length > 0}>
      {children}
    </DeskShell>
  );
}
