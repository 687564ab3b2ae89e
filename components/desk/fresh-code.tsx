import { Form } from '@/components/form/form';
import { DefinitionList } from '@/components/ui/definition-list';
import { Notice } from '@/components/ui/notice';
import { codeHandedOverAction } from '@/lib/member/actions';
import type { Words } from '@/lib/words/words';

/** A code, shown right after it was made, and how to use it. */
export function FreshCode({ w, invitationId, code }: { w: Words; invitationId: string; code: string }) {
  const link = `/${w.locale}/join?code=${code}`;
  return (
    <>
      <Notice tone="warning">{w.t('desk.code.once')}</Notice>
      <DefinitionList
        items={[
          { label: w.t('desk.code.code'), value: <b className="font-serif text-2xl">{code}</b> },
          { label: w.t('desk.code.link'), value: <a href={link}>{link}</a> },
        ]}
      />
      <div className="prose">
        <h2>{w.t('desk.code.how')}</h2>
        <ol>
          <li>{w.t('desk.code.how1')}</li>
          <li>{w.t('desk.code.how2')}</li>
          <li>{w.t('desk.code.how3')}</li>
        </ol>
      </div>
      <Form w={w} action={codeHandedOverAction} form="desk-code" submit={w.t('desk.code.done')} hidden={{ invitationId }} tone="quiet" />
    </>
  );
}
