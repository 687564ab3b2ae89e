import { saveOwnRung } from '@/lib/advice/own-rung-write';
import { saveOwnText } from '@/lib/advice/own-text-write';
import type { Actor } from '@/lib/auth/actor';
import { must } from './must';

const BODY = `Общее обращение семей одного подразделения

Каждая из нас писала вам по отдельности, последнее письмо отправлено {sent}. Ответа по существу нет.

Просим дать один общий ответ всем, кто подпишется ниже, и назвать сотрудника, с которым можно говорить об этом по телефону.`;

/** What this campaign has learnt and the law does not say: a text of its own, and the step that sends it. */
export async function tellOwnStep(editor: Actor): Promise<void> {
  const text = { textId: null, title: 'Общее письмо от семей одной части', lang: 'ru', replaces: null, body: BODY } as const;
  const { textId } = must(await saveOwnText(editor, text));
  must(
    await saveOwnRung(editor, {
      rungId: null,
      title: 'Написать вместе с другими семьями',
      plain: 'Когда молчат каждому по отдельности, мы пишем одно письмо от всех семей части. Организатор подскажет, кто ещё ждёт.',
      article: null,
      replyKinds: ['none', 'registration', 'forwarded', 'boilerplate'],
      standings: ['long_late', 'answered'],
      categories: [],
      termAmount: null,
      termUnit: null,
      officialId: null,
      textId,
    }),
  );
}
