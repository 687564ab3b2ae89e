import { type Declined, FORMS, type PaperFields } from '@/lib/paper/fields';
import type { Template } from '@/lib/paper/letter-template';
import { paperText } from '@/lib/paper/paper-text';
import { calendarDate, daysBetween } from '@/lib/time/calendar-date';
import { words } from '@/lib/words/words';

// Days no letter has: where one of them stands in a template's words, its placeholder belongs.
const DAYS = {
  sent: calendarDate('1901-01-11'),
  registered: calendarDate('1901-02-12'),
  due: calendarDate('1901-03-13'),
  today: calendarDate('1904-04-14'),
};

const forms = (name: string): Declined =>
  Object.fromEntries(FORMS.map((form) => [form, form === 'nominative' ? `{${name}}` : `{${name}.${form}}`])) as Declined;

const FIELDS: PaperFields = {
  today: DAYS.today,
  signer: { name: forms('signer'), address: '{address}', contact: '{contact}' },
  person: { name: forms('person'), relation: null },
  addressee: { name: '{addressee}', holder: null },
  about: '{about}',
  letter: {
    sentOn: DAYS.sent,
    sentPrecision: 'day',
    about: '{about}',
    term: null,
    estimated: false,
    extensions: [],
    firstDueOn: null,
    lateNoticeOn: null,
    forwarding: null,
    registeredOn: DAYS.registered,
    dueOn: DAYS.due,
    safeOn: DAYS.due,
    to: '{to}',
    at: '{at}',
    number: '{number}',
    channel: 'portal',
    stays: [{ body: '{stays}', number: null, arrivedOn: DAYS.sent, registeredOn: null }],
    replies: [],
    points: [{ number: 1, text: '{questions}', open: true }],
    text: null,
  },
  learnedOn: null,
  lastOn: null,
  exhibits: [],
};

/**
 * A shipped letter's words with placeholders where the case's own would stand: what a campaign's text in its
 * place begins with. Addressee, sender, exhibits and signature are put round it again when it is filled.
 */
export function beginWith(template: Template): string {
  const paper = template.write(FIELDS);
  const text = paperText({ ...paper, to: [], from: [], exhibits: [] });
  return withPlaceholders(text.split('\n\n').slice(0, -1).join('\n\n'));
}

function withPlaceholders(text: string): string {
  let written = text.replace(/\d+\. (\{(?:questions|stays)\})/g, '$1');
  for (const [name, on] of Object.entries(DAYS))
    for (const said of [words('ru').shortDay(on), words('ru').day(on), words('en').day(on), words('en').shortDay(on)])
      written = written.replaceAll(said, `{${name}}`);
  return written.replaceAll(String(daysBetween(DAYS.due, DAYS.today)), '{days_late}');
}
