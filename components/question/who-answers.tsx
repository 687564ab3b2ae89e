import { ChooseOfficial } from '@/components/official/choose-official';
import { Details } from '@/components/ui/details';
import type { BodyChoice } from '@/lib/question/read-choice';
import type { Words } from '@/lib/words/words';

type Props = { w: Words; choice: BodyChoice; q: string; href: string };

/** Who takes the questions: chosen by links above the form, so that nothing needs script; may stay unsaid. */
export function WhoAnswers({ w, choice, q, href }: Props) {
  const label = w.t('question.edition.official');
  const { chosen, offered } = choice;
  if (chosen)
    return (
      <p className="chosen">
        <span className="field-label">{label}</span>
        {w.pick({ ru: chosen.nameRu, en: chosen.nameEn })} · <a href={`${href}?change=1`}>{w.t('family.letter.change')}</a>
      </p>
    );
  return (
    <Details summary={`${label}: ${w.t('question.edition.officialNone')}. ${w.t('question.edition.officialChoose')}`} open={q !== ''}>
      <ChooseOfficial w={w} here={href} q={q} offered={offered} label={label} proposeHref={`/${w.locale}/desk/directory/new`} />
    </Details>
  );
}
