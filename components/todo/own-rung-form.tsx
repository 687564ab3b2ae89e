import { ChecksField, SelectField } from '@/components/form/choices';
import { Form } from '@/components/form/form';
import { TextField } from '@/components/form/text-field';
import { Details } from '@/components/ui/details';
import { SILENT } from '@/lib/advice/facts';
import { KINDS, LIVE } from '@/lib/advice/kinds-of-reply';
import { saveOwnRungAction } from '@/lib/advice/own-actions';
import type { RungForm } from '@/lib/advice/own-read';
import { TERM_UNITS } from '@/lib/advice/own-rungs';
import type { FormState } from '@/lib/form/form-state';
import { replyKind } from '@/lib/reply/kinds';
import type { Words } from '@/lib/words/words';

type Props = { w: Words; title: string; found: RungForm; chooseHref: string; initial: FormState };

/** A step of the campaign's own: what to do and why, when it is open, until when, to whom, with which text. */
export function OwnRungForm({ w, title, found, chooseHref, initial }: Props) {
  const { rung, official, texts, categories } = found;
  const t = (key: string) => w.t(`todo.own.rung.${key}`);
  const hidden = { ...(rung ? { rungId: rung.id } : {}), ...(official ? { officialId: official.id } : {}) };
  return (
    <Form w={w} action={saveOwnRungAction} form="own-rung" submit={t('save')} title={title} hidden={hidden} initial={initial}>
      <TextField name="title" label={t('name')} hint={t('nameHint')} value={rung?.title ?? ''} />
      <TextField name="plain" label={t('plain')} hint={t('plainHint')} value={rung?.plain ?? ''} />
      <TextField name="article" label={t('article')} hint={t('articleHint')} value={rung?.article ?? ''} />
      <ChecksField
        name="replyKinds"
        label={t('replyKinds')}
        hint={t('any')}
        ticked={rung?.replyKinds ?? []}
        options={KINDS.map((kind) => ({ value: kind, label: kind === SILENT ? t('silence') : w.pick(replyKind(kind).name) }))}
      />
      <ChecksField
        name="standings"
        label={t('standings')}
        hint={t('any')}
        ticked={rung?.standings ?? []}
        options={LIVE.map((is) => ({ value: is, label: w.t(`case.standing.${is}`) }))}
      />
      <Details summary={t('categories')} open={(rung?.categories.length ?? 0) > 0}>
        <ChecksField
          name="categories"
          label={t('categories')}
          hint={t('any')}
          ticked={rung?.categories ?? []}
          options={categories.map(({ code, nameRu, nameEn }) => ({ value: code, label: w.pick({ ru: nameRu, en: nameEn }) }))}
        />
      </Details>
      <TextField name="termAmount" label={t('term')} hint={t('termHint')} width="short" value={String(rung?.termAmount ?? '')} />
      <SelectField
        name="termUnit"
        label={t('unit')}
        value={rung?.termUnit ?? ''}
        empty={t('unitNone')}
        options={TERM_UNITS.map((unit) => ({ value: unit, label: t(unit) }))}
      />
      <p className="chosen measure mt-6">
        <span className="field-label">{t('to')}</span>
        {official ? w.pick({ ru: official.nameRu, en: official.nameEn }) : t('toSame')} · <a href={chooseHref}>{t('toChange')}</a>
      </p>
      <SelectField
        name="textId"
        label={t('text')}
        value={rung?.textId ?? ''}
        empty={t('textNone')}
        options={texts.map((text) => ({ value: text.id, label: text.title }))}
      />
    </Form>
  );
}
