import type { ReactNode } from 'react';

export const dynamic = 'force-dynamic';

export default function DoorLayout({ children }: { children: ReactNode }) {
  return children;
}
