import { CHANNELS } from '@/lib/letter/channels';
import { LETTER_SORTS, letterQuery } from '@/lib/letter/list-filter';
import { NEEDS } from '@/lib/letter/needs';
import type { LetterList } from '@/lib/letter/read-list';
import { STANDINGS, WAITING } from '@/lib/letter/rules';
import { REPLY_KINDS, replyKind } from '@/lib/reply/kinds';
import type { Words } from '@/lib/words/words';
import { FilterCheck, FilterSelect, Filters, FilterText } from './filter-fields';
import { namedOptions, regionName, regionOptions } from './place-options';

/** How the letters can be narrowed down and ordered. */
export function LetterFilters({ w, list }: { w: Words; list: LetterList }) {
  const { filter, body, categories } = list;
  const name = (field: string) => w.t(`desk.filter.name.${field}`);
  const any = w.t('desk.filter.any');
  const path = `/${w.locale}/desk/letters`;
  return (
    <Filters w={w} action={path} chosen={chosenWords(w, list)}>
      {body && (
        <p className="w-full">
          <input type="hidden" name="body" value={body.id} />
          {name('body')}: <b>{w.pick({ ru: body.nameRu, en: body.nameEn })}</b> ·{' '}
          <a href={path + letterQuery({ ...filter, body: null })}>{w.t('desk.filter.remove')}</a>
        </p>
      )}
      <fieldset className="w-full">
        <legend>{name('standing')}</legend>
        <div className="row">
          {STANDINGS.map((is) => (
            <FilterCheck key={is} name="standing" value={is} label={w.t(`case.standing.${is}`)} checked={filter.standing.includes(is)} />
          ))}
        </div>
      </fieldset>
      <FilterSelect
        name="need"
        label={name('need')}
        value={filter.need}
        empty={any}
        options={NEEDS.map((need) => ({ value: need, label: w.t(`todo.need.${need}`) }))}
      />
      <FilterSelect
        name="kind"
        label={name('kind')}
        value={filter.kind}
        empty={any}
        options={REPLY_KINDS.filter(({ answers }) => answers).map((kind) => ({ value: kind.code, label: w.pick(kind.name) }))}
      />
      <FilterText name="q" label={name('q')} value={filter.q} />
      <FilterSelect name="region" label={name('region')} value={filter.region} empty={any} options={regionOptions(w)} />
      <FilterSelect name="category" label={name('category')} value={filter.category} empty={any} options={namedOptions(w, categories)} />
      <FilterSelect
        name="channel"
        label={name('channel')}
        value={filter.channel}
        empty={any}
        options={CHANNELS.map((code) => ({ value: code, label: w.t(`case.channel.${code}`) }))}
      />
      <FilterText name="from" label={name('from')} value={filter.from} type="date" />
      <FilterText name="to" label={name('to')} value={filter.to} type="date" />
      <FilterText name="hops" label={name('hops')} value={filter.hops} type="number" />
      <FilterCheck name="looped" label={name('looped')} checked={filter.looped === true} />
      <FilterSelect
        name="sort"
        label={name('sort')}
        value={filter.sort}
        options={LETTER_SORTS.map((sort) => ({ value: sort, label: w.t(`desk.sort.${sort}`) }))}
      />
    </Filters>
  );
}

function chosenWords(w: Words, { filter, body, categories }: LetterList) {
  const { standing } = filter;
  const isWaiting = standing.length === WAITING.length && WAITING.every((is) => standing.includes(is));
  const category = categories.find(({ code }) => code === filter.category);
  const name = (field: string, value: string | number | null) => value && `${w.t(`desk.filter.name.${field}`)} ${value}`;
  return [
    filter.need && w.t(`todo.need.${filter.need}`),
    isWaiting ? w.t('desk.dash.waiting') : standing.map((is) => w.t(`case.standing.${is}`)).join(', '),
    filter.kind && w.pick(replyKind(filter.kind).name),
    body && w.pick({ ru: body.nameRu, en: body.nameEn }),
    filter.q && `«${filter.q}»`,
    filter.region && regionName(w, filter.region),
    category && w.pick({ ru: category.nameRu, en: category.nameEn }),
    filter.channel && w.t(`case.channel.${filter.channel}`),
    name('from', filter.from && w.shortDay(filter.from)),
    name('to', filter.to && w.shortDay(filter.to)),
    filter.looped && w.t('desk.filter.name.looped'),
    name('hops', filter.hops),
    filter.sort !== 'newest' && w.t(`desk.sort.${filter.sort}`),
  ];
}
