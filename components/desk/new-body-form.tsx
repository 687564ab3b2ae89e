import { SelectField } from '@/components/form/choices';
import { Form } from '@/components/form/form';
import { TextField } from '@/components/form/text-field';
import type { FormState } from '@/lib/form/form-state';
import { addOfficialAction } from '@/lib/official/actions';
import { RANKS } from '@/lib/official/directory-filter';
import type { OfficialView } from '@/lib/official/read';
import type { Words } from '@/lib/words/words';
import { regionOptions } from './place-options';

type Props = { w: Words; title: string; parent: OfficialView | null; changeHref: string; initial: FormState };

/** A body the directory lacks: its name, rank and region, and what it stands under. */
export function NewBodyForm({ w, title, parent, changeHref, initial }: Props) {
  const t = (key: string) => w.t(`desk.newBody.${key}`);
  return (
    <Form
      w={w}
      action={addOfficialAction}
      form="desk-body"
      submit={t('submit')}
      title={title}
      hidden={parent ? { parentId: parent.id } : {}}
      initial={initial}
    >
      <p className="chosen">
        <span className="field-label">{t('parent')}</span>
        {parent ? w.pick({ ru: parent.nameRu, en: parent.nameEn }) : t('noParent')} ·{' '}
        <a href={changeHref}>{t(parent ? 'change' : 'chooseParent')}</a>
      </p>
      <TextField name="nameRu" label={t('nameRu')} />
      <TextField name="nameEn" label={t('nameEn')} hint={t('nameEnHint')} />
      <SelectField
        name="rank"
        label={t('rank')}
        options={RANKS.map((rank) => ({ value: rank, label: w.t(`case.rank.${rank}`) }))}
        empty={w.t('desk.newCase.choose')}
      />
      <SelectField name="region" label={t('region')} options={regionOptions(w)} empty={w.t('desk.filter.country')} />
      <p className="muted measure">{t('law')}</p>
    </Form>
  );
}
