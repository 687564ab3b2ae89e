/** What a form is told after a post that did not go through. Values are echoed, secrets never. */
export type FormState = {
  values: Record<string, string>;
  errors: { name: string; message: string }[];
  /** What is wrong with the post as a whole: a conflict, a refusal, a failure of ours. */
  problem?: string;
  /**
   * It went through, and the answer is this page: what is told once, such as a code. Nothing of it is in an address or a cookie.
   * Beside a refusal: what had been opened before.
   */
  shown?: Record<string, string>;
};

/** What a form was answered with under a name; where a post was not even read, what it came with. */
export const shownIn = ({ shown, values }: FormState, name: string): string | undefined => (shown ?? values)[name];

export const EMPTY_FORM: FormState = { values: {}, errors: [] };
