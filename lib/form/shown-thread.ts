/** Messages as a post is answered with them: in a state there are texts only, so it travels as JSON. Days and names are words already. */
export type ShownThread = {
  /** What has just happened. */
  notice?: string;
  facts: { label: string; value: string }[];
  messages: { key: string; by: string; day: string; text: string; ours: boolean }[];
};
