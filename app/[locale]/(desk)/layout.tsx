import type { ReactNode } from 'react';

export const dynamic = 'force-dynamic';

export default function DeskLayout({ children }: { children: ReactNode }) {
  return children;
}
