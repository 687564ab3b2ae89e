import { DefinitionList } from '@/components/ui/definition-list';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import type { ImportView } from '@/lib/import/read';
import type { Words } from '@/lib/words/words';

const MEGABYTE = 1_000_000;

/** What is in the file and what came of it, in figures. */
export function ImportFound({ w, run }: { w: Words; run: ImportView }) {
  const t = (key: string) => w.t(`import.page.${key}`);
  const count = (key: string, value: number) => ({ label: t(key), value: w.number(value) });
  const { encoding, delimiter } = run.choices;
  // What says nothing of what is read, such as a channel's own notices.
  const passed = run.state === 'looked' || run.state === 'done' ? run.total - run.added - run.known - run.failed : 0;
  return (
    <Section id="found" title={t('found')}>
      {run.twinId && (
        <Notice tone="info">
          <p>
            {t('twin')} <a href={`/${w.locale}/desk/imports/${run.twinId}`}>{t('twinLink')}</a>
          </p>
        </Notice>
      )}
      {run.state === 'looked' && run.added === 0 && run.total > run.failed && (
        <Notice tone="info">
          <p>{t('nothing')}</p>
        </Notice>
      )}
      <DefinitionList
        items={[
          count('rows', Math.max(run.total, run.state === 'undoing' || run.state === 'undone' ? 0 : run.position)),
          count(run.state === 'looked' || run.state === 'looking' ? 'wouldAdd' : 'added', run.added),
          count('known', run.known),
          count('failed', run.failed),
          ...(passed > 0 ? [count('passed', passed)] : []),
          ...(run.state === 'undone' ? [count('removed', run.position)] : []),
          ...(encoding ? [{ label: t('encoding'), value: encoding }] : []),
          ...(delimiter ? [{ label: t('delimiter'), value: delimiter === 'tab' ? t('tab') : delimiter }] : []),
          { label: t('size'), value: sizeOf(w, run.bytes) },
        ]}
      />
    </Section>
  );
}

const sizeOf = (w: Words, bytes: number): string =>
  bytes < MEGABYTE / 10 ? `${w.number(Math.max(1, Math.round(bytes / 1_000)))}\u00a0kB` : `${w.number(bytes / MEGABYTE)}\u00a0MB`;
