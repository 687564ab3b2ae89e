import type { ReactNode } from 'react';

export const dynamic = 'force-dynamic';

export default function FamilyLayout({ children }: { children: ReactNode }) {
  return children;
}
