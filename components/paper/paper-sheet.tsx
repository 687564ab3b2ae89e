import { Sheet } from '@/components/ui/sheet';
import type { Paper } from '@/lib/paper/paper';
import { paperText } from '@/lib/paper/paper-text';
import type { Words } from '@/lib/words/words';

/** A letter as it will lie on the table: addressee and sender at the right, its title, its words. */
export function PaperSheet({ w, paper }: { w: Words; paper: Paper }) {
  const head = [...paper.to, ...paper.from];
  return (
    <Sheet
      w={w}
      lang={paper.lang}
      to={head.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines of a sheet have no other name
        <span key={at} lang={paper.lang}>
          {line}
          <br />
        </span>
      ))}
      subject={paper.title}
    >
      {paperText({ ...paper, to: [], from: [], title: '' })}
    </Sheet>
  );
}
