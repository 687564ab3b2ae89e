import { Form } from '@/components/form/form';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import { feedHandedOverAction } from '@/lib/todo/own-actions';
import type { Words } from '@/lib/words/words';

/** A secret address right after it was made, and how a telephone is given it. */
export function FeedFresh({ w, feedId, address }: { w: Words; feedId: string; address: string }) {
  return (
    <Section id="fresh" title={w.t('todo.feed.fresh')}>
      <Notice tone="warning">{w.t('todo.feed.once')}</Notice>
      <p className="field-label">{w.t('todo.feed.address')}</p>
      <p className="feed-address">
        <a href={address} rel="nofollow noreferrer">
          {address}
        </a>
      </p>
      <div className="prose">
        <h3>{w.t('todo.feed.how')}</h3>
        <ul>
          <li>{w.t('todo.feed.howIphone')}</li>
          <li>{w.t('todo.feed.howAndroid')}</li>
          <li>{w.t('todo.feed.howComputer')}</li>
        </ul>
        <p>{w.t('todo.feed.howWait')}</p>
      </div>
      <Form w={w} action={feedHandedOverAction} form="feed-handed" submit={w.t('todo.feed.handedOver')} hidden={{ feedId }} tone="quiet" />
    </Section>
  );
}
