import type { ReactNode } from 'react';
import { SelectField } from '@/components/form/choices';
import { DayField } from '@/components/form/day-field';
import { dayWords, Form } from '@/components/form/form';
import { TextField } from '@/components/form/text-field';
import { ChosenOfficial } from '@/components/official/chosen-official';
import type { FormState } from '@/lib/form/form-state';
import { logNoticeAction, removeNoticeAction } from '@/lib/gathering/actions';
import type { FoundGathering } from '@/lib/gathering/read-gathering';
import type { NoticeChoice } from '@/lib/gathering/read-notice';
import type { OfficialView } from '@/lib/official/read';
import type { Words } from '@/lib/words/words';

type Props = {
  w: Words;
  found: FoundGathering;
  choice: NoticeChoice & { chosen: OfficialView };
  title: string;
  changeHref: string;
  initial: FormState;
  back: ReactNode;
};

/** The notice of a gathering: to which body, on which day, its number, and the letter it is, if it was logged as one. */
export function NoticeForm({ w, found: { gathering, today }, choice, title, changeHref, initial, back }: Props) {
  const t = (key: string) => w.t(`gathering.notice.${key}`);
  const { notice } = gathering;
  const letters = choice.letters.map(({ id, ref, sentOn }) => ({
    value: id,
    label: w.t('gathering.notice.letterOption', { ref, day: w.shortDay(sentOn) }),
  }));
  return (
    <Form
      w={w}
      action={logNoticeAction}
      form="gathering-notice"
      submit={t('submit')}
      title={title}
      hidden={{ gatheringId: gathering.id, toId: choice.chosen.id }}
      initial={initial}
      aside={back}
    >
      <ChosenOfficial w={w} label={t('to')} chosen={choice.chosen} changeHref={changeHref} />
      <DayField name="noticeOn" label={t('filedOn')} hint={t('filedHint')} words={dayWords(w)} value={notice?.on ?? today} />
      <TextField name="number" label={t('number')} hint={t('numberHint')} value={notice?.number ?? ''} />
      {letters.length > 0 && (
        <SelectField name="letterId" label={t('letter')} options={letters} value={notice?.letterId ?? ''} empty={t('letterNone')} />
      )}
    </Form>
  );
}

/** The way back for a notice that was logged by mistake, while it has no answer. */
export function RemoveNotice({ w, found: { gathering } }: Pick<Props, 'w' | 'found'>) {
  if (!gathering.notice || gathering.answer !== 'none') return null;
  return (
    <Form
      w={w}
      action={removeNoticeAction}
      form="gathering-notice-remove"
      submit={w.t('gathering.notice.remove')}
      hidden={{ gatheringId: gathering.id }}
      tone="danger"
    />
  );
}
