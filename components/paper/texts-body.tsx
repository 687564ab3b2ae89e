import { ChooseOfficial } from '@/components/official/choose-official';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import type { TextsView } from '@/lib/advice/read-texts';
import type { FormState } from '@/lib/form/form-state';
import { queryOf } from '@/lib/form/read-query';
import type { Words } from '@/lib/words/words';
import { ChosenText } from './chosen-text';
import { KeepTextForm } from './keep-text-form';
import { TextList } from './text-list';

type Props = {
  w: Words;
  view: TextsView;
  wing: 'my' | 'desk';
  q: string;
  action: (state: FormState, data: FormData) => Promise<FormState>;
  initial: FormState;
};

/** Which text, to whom, then the letter itself: each step is in the address, so that Back goes back. */
export function TextsBody({ w, view, wing, q, action, initial }: Props) {
  const { chosen, to, paper, letter, caseId, closed } = view;
  const at = `/${w.locale}/${wing}/cases/${caseId}`;
  const here = `${at}/texts`;
  const title = w.t('paper.texts.title');
  if (!chosen)
    return (
      <>
        <title>{`${title} · Homeward`}</title>
        <TextList w={w} view={view} here={here} newLetterHref={`${at}/letters/new`} />
      </>
    );
  const asked = { code: chosen.code, letter: chosen.followsUp ? letter?.id : null };
  const name = w.pick(chosen.name);
  return (
    <>
      <h2>{name}</h2>
      <p className="muted">
        {chosen.hint && w.pick(chosen.hint)} <a href={here + queryOf({ letter: asked.letter })}>{w.t('paper.texts.change')}</a>
      </p>
      {closed && (
        <Notice tone="warning">{w.t(`paper.texts.closed.${closed.why}`, { day: closed.onDay ? w.day(closed.onDay) : '' })}</Notice>
      )}
      {!paper || !to ? (
        <>
          <title>{`${title} · Homeward`}</title>
          {(!closed || closed.why === 'ended') && (
            <ChooseOfficial w={w} here={here + queryOf(asked)} q={q} offered={view.offered} label={w.t('paper.texts.to')} />
          )}
        </>
      ) : (
        <>
          {view.earlyUntil && <Notice tone="warning">{w.t('paper.texts.early', { day: w.day(view.earlyUntil) })}</Notice>}
          <ChosenText
            w={w}
            paper={paper}
            to={to}
            changeHref={here + queryOf({ ...asked, to: chosen.sameBody ? 'other' : null })}
            filesAt={here}
            query={queryOf({ ...asked, to: to.id })}
            signatureHref={`${at}/signature`}
          />
          <Section id="next" title={w.t('paper.texts.next')}>
            <KeepTextForm
              w={w}
              action={action}
              form={`${wing}-text`}
              title={title}
              hidden={{ caseId, code: chosen.code, letterId: asked.letter ?? '', toId: to.id }}
              today={view.today}
              initial={initial}
            />
          </Section>
        </>
      )}
    </>
  );
}
