import { Form } from '@/components/form/form';
import { Day } from '@/components/ui/day';
import { Empty } from '@/components/ui/empty';
import { Section } from '@/components/ui/section';
import type { Actor } from '@/lib/auth/actor';
import { decides } from '@/lib/petition/access';
import type { LetterChoice, LetterChoices } from '@/lib/petition/read-letters';
import { linkLetterAction, showLetterAction, unlinkLetterAction } from '@/lib/petition/standing-actions';
import type { Words } from '@/lib/words/words';
import { PetitionLetters } from './petition-letters';

type Props = { w: Words; actor: Actor; petitionId: string; choices: LetterChoices };

/** Which letters carried the petition: those noted, and those that could be. */
export function LetterLinks({ w, actor, petitionId, choices }: Props) {
  const t = (key: string) => w.t(`petition.letters.${key}`);
  return (
    <>
      <PetitionLetters w={w} letters={choices.linked} />
      <ul className="plain-list">
        {choices.linked.map((letter) => (
          <li key={letter.id} className="row">
            <Named w={w} letter={letter} />
            <Form
              w={w}
              action={unlinkLetterAction}
              form="desk-petition-unlink"
              submit={t('unlink')}
              hidden={{ petitionId, letterId: letter.id }}
              tone="quiet"
            />
            {decides(actor) && (
              <Form
                w={w}
                action={showLetterAction}
                form="desk-petition-show"
                submit={t('show')}
                hidden={{ petitionId, letterId: letter.id }}
                tone="quiet"
              />
            )}
          </li>
        ))}
      </ul>
      <Section id="offered" title={t('offered')}>
        {choices.offered.length === 0 && <Empty why={t('noneOffered')} href={`/${w.locale}/desk/cases`} wayOut={t('cases')} />}
        <ul className="plain-list">
          {choices.offered.map((letter) => (
            <li key={letter.id} className="row">
              <Named w={w} letter={letter} />
              <Form
                w={w}
                action={linkLetterAction}
                form="desk-petition-link"
                submit={t('link')}
                hidden={{ petitionId, letterId: letter.id }}
                tone="quiet"
              />
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}

function Named({ w, letter }: { w: Words; letter: LetterChoice }) {
  return (
    <a href={`/${w.locale}/desk/letters/${letter.id}`}>
      <Day w={w} day={letter.sentOn} short /> · {w.pick(letter.to)}
    </a>
  );
}
