import { FilterCheck, FilterSelect, Filters, FilterText } from '@/components/desk/filter-fields';
import { OPENNESS, OWNNESS, type PostFilter } from '@/lib/post/list-filter';
import type { ChannelView } from '@/lib/post/read-channels';
import { POST_THINGS, THING_CODES } from '@/lib/post/things';
import type { Words } from '@/lib/words/words';

type Props = { w: Words; filter: PostFilter; channels: readonly ChannelView[] };

/** How posts can be narrowed down. */
export function PostFilters({ w, filter, channels }: Props) {
  const name = (field: string) => w.t(`post.filter.${field}`);
  const any = w.t('desk.filter.any');
  const options = optionsOf(w, channels);
  return (
    <Filters w={w} action={`/${w.locale}/desk/posts`} chosen={chosenWords(w, filter, options)}>
      <FilterText name="from" label={name('from')} value={filter.from} type="date" />
      <FilterText name="to" label={name('to')} value={filter.to} type="date" />
      <FilterSelect name="channel" label={name('channel')} value={filter.channel} empty={any} options={options.channel} />
      <FilterSelect name="open" label={name('open')} value={filter.open} empty={any} options={options.open} />
      <FilterSelect name="about" label={name('about')} value={filter.about} empty={any} options={options.about} />
      <FilterSelect name="whose" label={name('whose')} value={filter.whose} empty={any} options={options.whose} />
      {filter.file && <FilterCheck name="file" label={name('file')} value={filter.file} checked />}
      <FilterCheck name="withdrawn" label={name('withdrawn')} checked={filter.withdrawn === true} />
    </Filters>
  );
}

const optionsOf = (w: Words, channels: readonly ChannelView[]) => ({
  channel: [...channels.map(({ id, name }) => ({ value: id, label: name })), { value: 'none', label: w.t('post.channel.none') }],
  open: OPENNESS.map((value) => ({ value, label: w.t(`post.open.${value}`) })),
  about: [
    ...THING_CODES.map((value) => ({ value: value as string, label: w.pick(POST_THINGS[value]) })),
    { value: 'none', label: w.t('post.aboutNothing') },
  ],
  whose: OWNNESS.map((value) => ({ value, label: w.t(`post.whose.${value}`) })),
});

function chosenWords(w: Words, filter: PostFilter, options: ReturnType<typeof optionsOf>) {
  const { from, to, file, withdrawn } = filter;
  const said = (field: keyof typeof options) => options[field].find(({ value }) => value === filter[field])?.label;
  return [
    from && `${w.t('post.filter.from')} ${w.shortDay(from)}`,
    to && `${w.t('post.filter.to')} ${w.shortDay(to)}`,
    said('channel'),
    said('open'),
    said('about'),
    said('whose'),
    file && w.t('post.filter.file'),
    withdrawn && w.t('post.filter.withdrawn'),
  ];
}
