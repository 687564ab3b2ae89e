import { ChoiceField } from '@/components/form/choices';
import { Form } from '@/components/form/form';
import { Day } from '@/components/ui/day';
import { Notice } from '@/components/ui/notice';
import { PageTitle } from '@/components/ui/page-title';
import { Section } from '@/components/ui/section';
import type { FeedLine } from '@/lib/member/feed-list';
import { makeFeedAction, revokeFeedAction } from '@/lib/todo/own-actions';
import { LOCALES } from '@/lib/words/locale';
import type { Words } from '@/lib/words/words';
import { FeedFresh } from './feed-fresh';

type Props = { w: Words; lead: string; feeds: FeedLine[]; fresh: { feedId: string; address: string } | null; revoked: boolean };

/** A member's calendar addresses, in either wing: the new one once, how to make one, which there are. */
export function FeedPage({ w, lead, feeds, fresh, revoked }: Props) {
  return (
    <>
      {revoked && <Notice tone="success">{w.t('todo.feed.revoked')}</Notice>}
      <PageTitle title={w.t('todo.feed.title')} lead={lead} />
      {fresh && <FeedFresh w={w} {...fresh} />}
      <Notice tone="info" title={w.t('todo.feed.warnTitle')}>
        <p>{w.t('todo.feed.warn')}</p>
      </Notice>
      {!fresh && (
        <Section id="make" title={w.t('todo.feed.makeTitle')}>
          <Form w={w} action={makeFeedAction} form="make-feed" submit={w.t('todo.feed.make')}>
            <ChoiceField
              name="lang"
              label={w.t('todo.feed.lang')}
              value={w.locale}
              options={LOCALES.map((lang) => ({ value: lang, label: w.t(`todo.feed.${lang}`) }))}
            />
          </Form>
        </Section>
      )}
      <Section id="list" title={w.t('todo.feed.list')}>
        {feeds.length === 0 && <p className="muted">{w.t('todo.feed.none')}</p>}
        <ul className="todo plain-list">
          {feeds.map(({ id, lang, madeOn, revokedOn }) => (
            <li key={id}>
              <p>
                {w.t('todo.feed.madeOn')} <Day w={w} day={madeOn} /> · {w.t(`todo.feed.${lang}`).toLowerCase()} ·{' '}
                {revokedOn ? w.t('todo.feed.revokedOn', { day: w.shortDay(revokedOn) }) : w.t('todo.feed.active')}
              </p>
              {!revokedOn && (
                <Form
                  w={w}
                  action={revokeFeedAction}
                  form="revoke-feed"
                  submit={w.t('todo.feed.revoke')}
                  hidden={{ feedId: id }}
                  tone="danger"
                />
              )}
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}
