import { z } from 'zod';
import { midSentence } from '@/lib/words/mid-sentence';
import { eventKind } from './kind';

export const gatheringAnswered = eventKind({
  code: 'gathering_answered',
  noun: 'gathering',
  payload: z.object({ answer: z.string().max(20), ground: z.string().max(40).nullable(), offered: z.boolean() }),
  icon: '⚖',
  tone: 'neutral',
  forFamily: true,
  sentence: ({ answer, ground, offered }, { w, named }) => {
    if (answer === 'none')
      return w.pick({ ru: 'Ответ на уведомление убран: записан по ошибке', en: 'The answer to a notice was taken out: logged by mistake' });
    const because = ground ? `: ${midSentence(named('gatheringGround', ground))}` : '';
    const other = offered && answer === 'refused' ? w.pick({ ru: ' · предложили другое', en: ' · something else was offered' }) : '';
    const said = `${midSentence(named('gatheringAnswer', answer))}${because}${other}`;
    return w.pick({ ru: `Ответ на уведомление об акции — ${said}`, en: `Answer to the notice of a gathering: ${said}` });
  },
});
