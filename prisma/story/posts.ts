import type { Actor } from '@/lib/auth/actor';
import { withScope } from '@/lib/auth/with-scope';
import { addPost } from '@/lib/post/add-post';
import { editPostWords } from '@/lib/post/edit-words';
import { linkPost } from '@/lib/post/link';
import { readPost } from '@/lib/post/read-post';
import { showPost } from '@/lib/post/show';
import type { PostThing } from '@/lib/post/things';
import type { CalendarDate } from '@/lib/time/calendar-date';
import { daysAgo } from './days';
import { must } from './must';
import { readIn } from './read-in';
import type { ToldFamily } from './tell-family';

type Stage = { campaignId: string; organizer: Actor; organizer2: Actor };
type Message = { ago: number; text: unknown; [more: string]: unknown };

const CHANNEL = 'Ждём дома (выдуманный канал)';

/** What an invented channel said, by how many days ago: as Telegram Desktop exports it. */
const MESSAGES: readonly Message[] = [
  { ago: 210, text: '', type: 'service', action: 'create_channel' },
  { ago: 209, text: 'Мы — жёны и матери. Здесь будет то, что нам отвечают, и то, чего не отвечают.' },
  {
    ago: 160,
    text: [
      'Как написать обращение и не получить отписку: ',
      { type: 'text_link', text: 'памятка', href: 'https://example.org/pamyatka' },
      '. ',
      { type: 'hashtag', text: '#письма' },
    ],
    edited: 158,
  },
  { ago: 120, text: 'Сегодня ушло сотое письмо. Номера есть у шестидесяти.', photo: 'photos/photo_1@demo.jpg', photo_file_size: 184_320 },
  { ago: 118, text: 'Нам ответили, что вопрос решён. Мы спросили, как именно. Ждём.', reply_to_message_id: 4 },
  { ago: 96, text: ['Письмо ходит по кругу: ', { type: 'bold', text: 'приёмная — управление — приёмная' }, '. Третий месяц.'] },
  { ago: 75, text: 'Соседи пишут о том же.', forwarded_from: 'Другой канал (выдуманный)' },
  {
    ago: 52,
    text: 'В субботу — цветы у памятника. Без плакатов, в белых платках.',
    poll: { question: 'Придёте?', answers: [{ text: 'Да' }, { text: 'Далеко' }] },
  },
  { ago: 51, text: 'Спасибо всем, кто пришёл.', file: 'files/список цветов.pdf', file_name: 'список цветов.pdf', file_size: 51_200 },
  {
    ago: 20,
    text: 'Тридцать дней прошло, ответа нет. Это уже не ожидание, это ответ.',
    photo: '(File not included. Change data exporting settings to download.)',
  },
  { ago: 6, text: 'Открыли сбор подписей: назовите день.' },
];

/** What the campaign said: a channel's history read in from its export, and a statement written down by hand. */
export async function tellPosts(stage: Stage, told: readonly ToldFamily[], anchor: CalendarDate): Promise<void> {
  await readChannelIn(stage, anchor);
  const { organizer, organizer2 } = stage;
  const [first, second] = told.flatMap(({ cases }) => cases);
  const link = async (postId: string, noun: PostThing, thingId: string | undefined) => {
    if (thingId) must(await linkPost(organizer, { postId, noun, thingId }));
  };
  const [opening, hundredth, circle, silence] = [await said(stage, 2), await said(stage, 4), await said(stage, 6), await said(stage, 10)];
  await link(hundredth.id, 'letter', first?.letters[0]?.letterId);
  await link(circle.id, 'case', second?.caseId);
  await link(silence.id, 'case', first?.caseId);
  for (const { id } of [opening, hundredth, circle, silence]) must(await showPost(organizer2, { postId: id, isPublic: true }));

  const statement = {
    ...{ channelId: null, newChannel: 'Рассылка редакциям (выдуманная)', newChannelKind: 'press' as const, postedOn: daysAgo(anchor, 14) },
    text: 'Заявление.\n\nМы просим назвать срок службы мобилизованных. На вопросы, которые мы задали письмами, по существу не ответили.\n\nАркадий Семёнов из Перми не был в отпуске двадцать месяцев.',
  };
  const { postId } = must(await addPost(organizer2, statement));
  const words = statement.text.split('\n\n').slice(0, 2).join('\n\n');
  must(await editPostWords(organizer2, { postId, seen: (await readPost(organizer2, postId))?.seen ?? '', words }));
  must(await showPost(organizer2, { postId, isPublic: true }));
}

/** What the channel said of things that are told of later: the flowers, and the petition. */
export async function tellPostLinks(stage: Stage): Promise<void> {
  const { organizer, campaignId } = stage;
  const [flowers, petition] = await withScope(organizer, async ({ db }) => [
    await db.gathering.findFirst({
      where: { campaignId, kind: 'flowers', withdrawnOn: null },
      orderBy: { onDay: 'desc' },
      select: { id: true },
    }),
    await db.petition.findFirst({ where: { campaignId, state: 'open', importId: null }, orderBy: { seq: 'asc' }, select: { id: true } }),
  ]);
  if (flowers) must(await linkPost(organizer, { postId: (await said(stage, 9)).id, noun: 'gathering', thingId: flowers.id }));
  if (petition) must(await linkPost(organizer, { postId: (await said(stage, 11)).id, noun: 'petition', thingId: petition.id }));
}

const said = ({ organizer, campaignId }: Stage, number: number) =>
  withScope(organizer, ({ db }) => db.post.findFirstOrThrow({ where: { campaignId, sourceNumber: number }, select: { id: true } }));

/** Uploaded, looked at, read in: the way every export takes. */
async function readChannelIn({ campaignId, organizer }: Stage, anchor: CalendarDate): Promise<void> {
  const file = Buffer.from(
    JSON.stringify({
      name: CHANNEL,
      type: 'public_channel',
      id: 1_000_000_007,
      messages: MESSAGES.map((each, at) => messageOf(each, at, anchor)),
    }),
  );
  await readIn(campaignId, organizer, 'telegram', file);
}

function messageOf({ ago, edited, ...message }: Message, at: number, anchor: CalendarDate) {
  const noon = (days: number) => `${daysAgo(anchor, days)}T12:00:00`;
  const unix = (days: number) => String(Date.parse(`${noon(days)}Z`) / 1_000);
  return {
    ...{ id: at + 1, type: 'message', date: noon(ago), date_unixtime: unix(ago), from: CHANNEL },
    ...(typeof edited === 'number' && { edited: noon(edited), edited_unixtime: unix(edited) }),
    ...message,
  };
}
