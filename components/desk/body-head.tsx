import { DefinitionList } from '@/components/ui/definition-list';
import { officialKinds } from '@/lib/official/directory/official-kinds';
import type { BodyView } from '@/lib/official/read-body';
import type { Words } from '@/lib/words/words';
import { regionName } from './place-options';

/** What a body is: its place, the law that binds it, and how it moves a last day that is off. */
export function BodyHead({ w, body }: { w: Words; body: BodyView }) {
  const at = `/${w.locale}/desk/directory`;
  const kind = Object.hasOwn(officialKinds, body.kind) ? officialKinds[body.kind as keyof typeof officialKinds] : officialKinds.other;
  const items = [
    { label: w.t('desk.directory.rank'), value: w.t(`case.rank.${body.rank}`) },
    { label: w.t('desk.body.kind'), value: w.pick(kind) },
    { label: w.t('desk.directory.region'), value: body.region ? regionName(w, body.region) : w.t('desk.filter.country') },
    ...(body.above.length > 0 ? [{ label: w.t('desk.directory.parent'), value: <Above w={w} body={body} /> }] : []),
    { label: w.t('desk.body.rule'), value: w.t(`desk.body.rules.${body.ruleFamily}`) },
    {
      label: w.t('desk.body.roll'),
      value: (
        <>
          {w.t(`desk.body.rollIs.${body.roll ?? 'rule'}`)} · <a href={`${at}/${body.id}/roll`}>{w.t('desk.body.changeRoll')}</a>
        </>
      ),
    },
    // Shown, never a link: the desk leads nowhere outside.
    ...(body.site ? [{ label: w.t('desk.body.site'), value: body.site }] : []),
    { label: w.t('desk.directory.standing'), value: w.t(`case.bodyStanding.${body.standing}`) },
  ];
  return <DefinitionList items={items} />;
}

function Above({ w, body }: { w: Words; body: BodyView }) {
  return (
    <ol className="row">
      {body.above.map(({ id, name }, index) => (
        <li key={id}>
          {index > 0 && <span aria-hidden="true">→ </span>}
          <a href={`/${w.locale}/desk/directory/${id}`}>{w.pick(name)}</a>
        </li>
      ))}
    </ol>
  );
}
