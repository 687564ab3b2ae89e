import { addPost } from '@/lib/post/add-post';
import { linkPost } from '@/lib/post/link';
import { readPost } from '@/lib/post/read-post';
import { withdrawPost } from '@/lib/post/take-back';
import { calendarDate } from '@/lib/time/calendar-date';
import type { Campaign } from './campaign';
import { must } from './must';

export type PostThings = {
  postId: string;
  postOutId: string;
  /** It tells of family A's case. */
  linkedPostId: string;
  channelId: string;
};

export const newPost = (text: string) => ({
  ...{ channelId: null, newChannel: 'one: канал' as string | null, newChannelKind: 'telegram' as const },
  ...{ postedOn: calendarDate('2026-11-20'), text },
});

/** Posts of the campaign, one for each thing that can be done about one. */
export async function postThings({ organizer, a }: Campaign): Promise<PostThings> {
  const added = async () => must(await addPost(organizer, newPost('one: мы спросили и ждём'))).postId;
  const [postId, postOutId, linkedPostId] = [await added(), await added(), await added()];
  must(await withdrawPost(organizer, postOutId));
  must(await linkPost(organizer, { postId: linkedPostId, noun: 'case', thingId: a.caseId }));
  const channelId = (await readPost(organizer, postId))?.channel?.id ?? '';
  return { postId, postOutId, linkedPostId, channelId };
}
