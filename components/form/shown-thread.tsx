'use client';

import type { ShownThread as Thread } from '@/lib/form/shown-thread';
import { useFormState } from './action-form';

/** What was told and answered, as the post of its code was answered with it. It is nowhere but on this page. */
export function ShownThread({ name }: { name: string }) {
  const said = useFormState().shown?.[name];
  if (!said) return null;
  const { notice, facts, messages } = JSON.parse(said) as Thread;
  return (
    <div className="stack">
      {notice && (
        <div className="notice tone-good" role="status">
          {notice}
        </div>
      )}
      <dl className="pairs">
        {facts.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <ol className="thread">
        {messages.map(({ key, by, day, text, ours }) => (
          <li key={key} className={ours ? 'thread-ours' : undefined}>
            <p className="muted small">
              <b>{by}</b> · {day}
            </p>
            <p className="measure whitespace-pre-wrap">{text}</p>
          </li>
        ))}
      </ol>
    </div>
  );
}
