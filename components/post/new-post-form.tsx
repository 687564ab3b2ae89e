import { SelectField } from '@/components/form/choices';
import { DayField } from '@/components/form/day-field';
import { dayWords, Form } from '@/components/form/form';
import { ProseField } from '@/components/form/prose-field';
import { TextField } from '@/components/form/text-field';
import { Details } from '@/components/ui/details';
import type { FormState } from '@/lib/form/form-state';
import { addPostAction } from '@/lib/post/actions';
import { CHANNEL_CODES, CHANNEL_KINDS } from '@/lib/post/channels';
import type { ChannelView } from '@/lib/post/read-channels';
import type { CalendarDate } from '@/lib/time/calendar-date';
import type { Words } from '@/lib/words/words';

type Props = { w: Words; channels: readonly ChannelView[]; today: CalendarDate; initial: FormState };

/** A statement written down by hand: what, which day, where. */
export function NewPostForm({ w, channels, today, initial }: Props) {
  const t = (key: string) => w.t(`post.new.${key}`);
  const fields = (
    <>
      <TextField name="newChannel" label={t('newChannel')} hint={t('newChannelHint')} />
      <SelectField
        name="newChannelKind"
        label={t('newChannelKind')}
        value="telegram"
        options={CHANNEL_CODES.map((code) => ({ value: code, label: w.pick(CHANNEL_KINDS[code]) }))}
      />
    </>
  );
  return (
    <Form w={w} action={addPostAction} form="desk-post-new" submit={t('submit')} title={t('title')} initial={initial}>
      <ProseField name="text" label={t('text')} hint={t('textHint')} rows={10} />
      <DayField name="postedOn" label={t('postedOn')} words={dayWords(w)} value={today} />
      {channels.length > 0 && (
        <SelectField
          name="channelId"
          label={t('channel')}
          empty={w.t('post.channel.none')}
          options={channels.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      {channels.length > 0 ? <Details summary={t('another')}>{fields}</Details> : fields}
    </Form>
  );
}
