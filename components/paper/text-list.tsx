import { Section } from '@/components/ui/section';
import { Tag } from '@/components/ui/tag';
import type { TextsView } from '@/lib/advice/read-texts';
import type { OfferedText } from '@/lib/timeline/texts-offered';
import type { Words } from '@/lib/words/words';

type Props = { w: Words; view: TextsView; here: string; newLetterHref: string };

/** The texts one can write: at any time, and about a letter already sent. */
export function TextList({ w, view, here, newLetterHref }: Props) {
  const { texts, letter, letters } = view;
  return (
    <>
      {letter ? (
        <Section
          id="follow"
          title={w.t('paper.texts.followOf', { to: w.pick(letter.to), day: w.shortDay(letter.sentOn) })}
          aside={<a href={here}>{w.t('paper.texts.other')}</a>}
        >
          <TextLinks
            w={w}
            texts={texts.filter(({ followsUp }) => followsUp)}
            href={(code) => `${here}?${new URLSearchParams({ code, letter: letter.id })}`}
          />
        </Section>
      ) : (
        <Section id="follow" title={w.t('paper.texts.follow')}>
          {letters.length === 0 ? (
            <p>
              {w.t('paper.texts.noLetters')} <a href={newLetterHref}>{w.t('paper.texts.toLetter')}</a>
            </p>
          ) : (
            <>
              <p>{w.t('paper.texts.pick')}</p>
              <ul className="choices plain-list">
                {letters.map((each) => (
                  <li key={each.id}>
                    <a href={`${here}?letter=${each.id}`}>
                      {w.pick(each.to)} · {w.shortDay(each.sentOn)}
                    </a>
                  </li>
                ))}
              </ul>
            </>
          )}
        </Section>
      )}
      <Section id="any" title={w.t('paper.texts.any')}>
        <TextLinks w={w} texts={texts.filter(({ followsUp }) => !followsUp)} href={(code) => `${here}?${new URLSearchParams({ code })}`} />
      </Section>
    </>
  );
}

function TextLinks({ w, texts, href }: { w: Words; texts: OfferedText[]; href: (code: string) => string }) {
  return (
    <ul className="choices plain-list">
      {texts.map(({ code, name, hint, own }) => (
        <li key={code}>
          <a href={href(code)}>
            {w.pick(name)}
            {hint && (
              <>
                <br />
                <span className="muted small">{w.pick(hint)}</span>
              </>
            )}
          </a>
          {own && <Tag tone="neutral">{w.t('paper.texts.own')}</Tag>}
        </li>
      ))}
    </ul>
  );
}
