import { Form } from '@/components/form/form';
import { Empty } from '@/components/ui/empty';
import { Section } from '@/components/ui/section';
import { addAddresseeAction, removeAddresseeAction } from '@/lib/petition/actions';
import type { AddresseeChoice } from '@/lib/petition/read-addressees';
import type { Words } from '@/lib/words/words';

type Props = { w: Words; choice: AddresseeChoice; q: string; path: string };

/** Who is named already, and whom else one can name; each by a button of its own. */
export function AddresseeList({ w, choice, q, path }: Props) {
  const petitionId = choice.petition.id;
  const t = (key: string) => w.t(`petition.to.${key}`);
  return (
    <>
      <Section id="chosen" title={t('title')}>
        {choice.chosen.length === 0 && <p className="muted">{t('none')}</p>}
        <ul className="plain-list">
          {choice.chosen.map(({ id, name }) => (
            <li key={id}>
              {w.pick(name)}
              <Form
                w={w}
                action={removeAddresseeAction}
                form="desk-addressee-remove"
                submit={t('remove')}
                hidden={{ petitionId, officialId: id }}
                tone="quiet"
              />
            </li>
          ))}
        </ul>
      </Section>
      <Section id="offered" title={t('search')}>
        <form method="get" action={path} className="search">
          <label className="sr-only" htmlFor="q">
            {t('search')}
          </label>
          <p className="row">
            <input id="q" name="q" type="search" className="input" defaultValue={q} autoComplete="off" maxLength={100} />
            <button type="submit" className="button-quiet">
              {t('find')}
            </button>
          </p>
        </form>
        {choice.offered.length === 0 && <Empty why={t('notFound')} href={`/${w.locale}/desk/directory/new`} wayOut={t('directory')} />}
        <ul className="plain-list">
          {choice.offered.map(({ id, nameRu, nameEn }) => (
            <li key={id}>
              {w.pick({ ru: nameRu, en: nameEn })}
              <Form
                w={w}
                action={addAddresseeAction}
                form="desk-addressee-add"
                submit={t('add')}
                hidden={{ petitionId, officialId: id }}
                tone="quiet"
              />
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}
