import { Day } from '@/components/ui/day';
import type { ThingLabel } from '@/lib/post/thing-labels';
import type { PostThing } from '@/lib/post/things';
import type { Words } from '@/lib/words/words';

/** Where each thing has its page on the desk. */
const AT: Record<PostThing, string> = {
  letter: 'letters',
  case: 'cases',
  gathering: 'gatherings',
  incident: 'incidents',
  petition: 'petitions',
  edition: 'questions',
};

/** A thing by its name and day, leading to its page. */
export function ThingLink({ w, thing: { noun, id, label, on } }: { w: Words; thing: ThingLabel }) {
  return (
    <>
      <a href={`/${w.locale}/desk/${AT[noun]}/${id}`}>{w.pick(label)}</a>
      {on && (
        <>
          , <Day w={w} day={on} short />
        </>
      )}
    </>
  );
}
