import { Section } from '@/components/ui/section';
import { Steps } from '@/components/ui/steps';
import type { Words } from '@/lib/words/words';

/** A campaign that has just begun: what to do first. */
export function FirstSteps({ w }: { w: Words }) {
  const step = (id: string, path: string) => ({
    id,
    title: w.t(`desk.start.${id}`),
    href: `/${w.locale}/desk/${path}`,
    body: <p>{w.t(`desk.start.${id}Body`)}</p>,
  });
  return (
    <Section id="start" title={w.t('desk.start.title')}>
      <p>{w.t('desk.start.lead')}</p>
      <Steps steps={[step('invite', 'members/new'), step('open', 'cases/new'), step('directory', 'directory')]} />
    </Section>
  );
}
