/** A name as it stands within a sentence: only its first letter is made small, so that "Covid" and "SMS" stay what they are. */
export const midSentence = (name: string): string => (/^\p{Lu}\p{Lu}/u.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1));
