import { inclineFirstname, inclineMiddlename } from 'lvovich';
import { type Declined, FORMS, type Form } from './fields';
import { type Gender, genderOf, type NameParts, nameParts } from './name-parts';
import { surnameIn } from './surname';

/**
 * A Russian name in the forms letters need. «Снегова Анна Петровна» or «Анна Петровна Снегова» → genitive
 * «Снеговой Анны Петровны». A name of another alphabet, and one whose gender or order nothing tells, stays as it is:
 * a wrong ending is worse than none, and every form can be corrected by hand.
 */
export function declined(fullName: string): Declined {
  const name = fullName.trim().replace(/\s+/g, ' ');
  const parts = nameParts(name);
  const gender = parts && genderOf(parts);
  const forms = FORMS.map((form) => [form, parts && gender ? inForm(parts, gender, form) : name]);
  return { ...(Object.fromEntries(forms) as Declined), nominative: name };
}

/** The same, with what a hand corrected in place of what was computed. */
export function correctedForms(fullName: string, corrected: Partial<Record<Form, string | null>>): Declined {
  const computed = declined(fullName);
  return Object.fromEntries(FORMS.map((form) => [form, corrected[form] || computed[form]])) as Declined;
}

function inForm(parts: NameParts, gender: Gender, form: Form): string {
  if (form === 'nominative') return parts.whole;
  const said = {
    last: inCase(parts.last, (last) => surnameIn(last, form, gender)),
    first: inCase(parts.first, (first) => inclineFirstname(first, form, gender)),
    // «Али оглы», «Рза кызы» do not change.
    middle: /\s/.test(parts.middle) ? parts.middle : inCase(parts.middle, (middle) => inclineMiddlename(middle, form, gender)),
  };
  return parts.order
    .map((part) => said[part])
    .filter(Boolean)
    .join(' ');
}

/** Declined as it is written in a letter, and written again as it was typed: «СНЕГОВА» → «СНЕГОВОЙ». */
function inCase(part: string, decline: (part: string) => string): string {
  if (part === '') return '';
  const [upper, lower] = [part.toUpperCase(), part.toLowerCase()];
  if (part !== upper && part !== lower) return decline(part);
  const said = decline(lower.replace(/(?<=^|[\s-])\p{L}/gu, (first) => first.toUpperCase()));
  return part === upper ? said.toUpperCase() : said.toLowerCase();
}
