import type { ReactNode } from 'react';

export const dynamic = 'force-dynamic';

export default function SignLayout({ children }: { children: ReactNode }) {
  return children;
}
