'use client';

import { createContext, type ReactNode, useActionState, useContext } from 'react';
import { EMPTY_FORM, type FormState, shownIn } from '@/lib/form/form-state';

const State = createContext<FormState>(EMPTY_FORM);

/** What the last post said of the form a field stands in. */
export const useFormState = (): FormState => useContext(State);

type Props = {
  /** A server action, never bound in here: ids travel as hidden inputs. */
  action: (state: FormState, data: FormData) => Promise<FormState>;
  children?: ReactNode;
  locale: string;
  /** A fresh random id, made by the page: the same post twice gives one receipt. */
  formKey: string;
  /** Which form it is, so that text kept over a sign-in finds its way back. */
  form: string;
  submit: string;
  hidden?: Record<string, string>;
  initial?: FormState;
  /** The page's title. After a refusal "Error: " goes before it, or before the button's words where the page names itself. */
  title?: string;
  words: { error: string; summary: string };
  tone?: 'main' | 'quiet' | 'danger';
  /** Not offered any more: it stands there only after a post to it was refused, so that what was typed is not lost. */
  dormant?: boolean;
  /** Beside the button: a way out. */
  aside?: ReactNode;
  /** In place of the form once it went through and its answer is this page; `doneTitle` is the page's title then. */
  done?: ReactNode;
  doneTitle?: string;
  /** It stays when it went through, to be posted again: once `name` is shown, with this button. */
  again?: { name: string; submit: string };
};

/**
 * A form that works without script: the post is answered with the same page, what was typed in its
 * fields, and a summary whose links lead to the fields.
 */
export function ActionForm({
  action,
  children,
  locale,
  formKey,
  form,
  submit,
  hidden = {},
  initial = EMPTY_FORM,
  title,
  words,
  tone = 'main',
  dormant = false,
  aside,
  done,
  doneTitle,
  again,
}: Props) {
  const [state, post] = useActionState(action, initial);
  const failed = state.errors.length > 0 || state.problem !== undefined;
  if (state.shown && !failed && !again) {
    return (
      <State value={state}>
        {/* Told apart by the server as a refusal's title is: the page's own stands above it. */}
        {doneTitle && <title data-failed>{`${doneTitle} · Homeward`}</title>}
        <div className="done" role="status">
          {done}
        </div>
      </State>
    );
  }
  if (dormant && !failed) return null;
  return (
    <State value={state}>
      {failed ? (
        <title data-failed>{`${words.error}: ${title ?? submit} · Homeward`}</title>
      ) : (
        title && <title>{`${title} · Homeward`}</title>
      )}
      <form action={post} noValidate className={tone === 'main' ? 'form' : 'form-inline'}>
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="key" value={formKey} />
        <input type="hidden" name="form" value={form} />
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {failed && <Summary state={state} heading={words.summary} hidden={hidden} />}
        {children}
        <div className="actions">
          <button type="submit" className={tone === 'main' ? 'button' : `button-${tone}`}>
            {again && shownIn(state, again.name) !== undefined ? again.submit : submit}
          </button>
          {aside}
        </div>
      </form>
    </State>
  );
}

function Summary({ state, heading, hidden }: { state: FormState; heading: string; hidden: Record<string, string> }) {
  return (
    <div className="error-summary" role="alert" aria-labelledby="error-summary" tabIndex={-1}>
      <h2 id="error-summary">{heading}</h2>
      {state.problem && <p>{state.problem}</p>}
      {state.errors.length > 0 && (
        <ul>
          {state.errors.map(({ name, message }) => (
            <li key={name}>
              {/* Of a field nobody sees there is nothing to lead to. */}
              {name in hidden ? message : <a href={`#${name}`}>{message}</a>}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
