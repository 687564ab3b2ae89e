import type { ReactNode } from 'react';
import { newId } from '@/lib/db/ids';
import type { FormState } from '@/lib/form/form-state';
import type { Words } from '@/lib/words/words';
import { ActionForm } from './action-form';

type Props = {
  w: Words;
  action: (state: FormState, data: FormData) => Promise<FormState>;
  form: string;
  submit: string;
  children?: ReactNode;
  hidden?: Record<string, string>;
  initial?: FormState;
  title?: string;
  tone?: 'main' | 'quiet' | 'danger';
  dormant?: boolean;
  aside?: ReactNode;
  done?: ReactNode;
  doneTitle?: string;
  again?: { name: string; submit: string };
};

/** What a page writes: an ActionForm with its words and a fresh key. */
export function Form({ w, ...props }: Props) {
  return <ActionForm {...props} locale={w.locale} formKey={newId()} words={{ error: w.t('form.error'), summary: w.t('form.summary') }} />;
}

/** The words of a day's three fields. */
export const dayWords = (w: Words) => ({ day: w.t('form.day'), month: w.t('form.month'), year: w.t('form.year') });
