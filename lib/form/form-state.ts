/** What a form is told after a post that did not go through. Values are echoed, secrets never. */
export type FormState = {
  values: Record<string, string>;
  errors: { name: string; message: string }[];
  /** What is wrong with the post as a whole: a conflict, a refusal, a failure of ours. */
  problem?: string;
};

export const EMPTY_FORM: FormState = { values: {}, errors: [] };
