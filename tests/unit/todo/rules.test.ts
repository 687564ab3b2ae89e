import { describe, expect, it } from 'vitest';
import { calendarDate } from '@/lib/time/calendar-date';
import { type OpenStep, type TodoLetter, todosOf } from '@/lib/todo/rules';

const day = calendarDate;
const TODAY = day('2026-11-23');

const letter = (id: string, more: Partial<TodoLetter> = {}): TodoLetter => ({
  id,
  state: 'sent',
  clock: 'running',
  answeredOn: null,
  registeredOn: day('2026-11-05'),
  registerSafeOn: day('2026-11-06'),
  answerByOn: day('2026-12-05'),
  answerSafeOn: day('2026-12-07'),
  extended: false,
  followed: false,
  unread: null,
  ...more,
});
const late = { answerByOn: day('2026-11-18'), answerSafeOn: day('2026-11-20') };
const unnumbered = { registeredOn: null };
const step = (letterId: string, lastOn: string | null): OpenStep => ({
  letterId,
  rung: 'ru-reminder',
  title: { ru: 'Напомнить', en: 'Remind' },
  lastOn: lastOn ? day(lastOn) : null,
});
const kinds = (letters: TodoLetter[], steps: OpenStep[] = []) => todosOf(letters, [], steps, TODAY).map(({ kind }) => kind);

describe('what is to be done', () => {
  it.each([
    ['nothing of a letter that is in time', {}, []],
    ['nothing of an answered one', { answeredOn: day('2026-11-20') }, []],
    ['nothing of one without a clock', { ...late, clock: 'none' }, []],
    ['papers that were asked for', { state: 'awaiting_us', ...late }, ['papers']],
    ['a draft', { state: 'draft', clock: 'none' }, ['draft']],
    ['a number past its safe day', unnumbered, ['number']],
    ['no number on its safe day', { ...unnumbered, registerSafeOn: TODAY }, []],
    ['the next step of a late one, and not its number besides', { ...late, ...unnumbered }, ['late']],
    ['nothing of a late one on its safe day', { ...late, answerSafeOn: TODAY }, []],
    ['nothing of a late one that was followed up', { ...late, followed: true }, []],
    ['an answer nobody has read by the questions', { answeredOn: day('2026-11-20'), unread: 'r' }, ['questions']],
  ])('is %s', (_, more, expected) => {
    expect(kinds([letter('a', more)])).toEqual(expected);
  });

  it('is the first open step in the place of "late", with its last day once that is two weeks away', () => {
    expect(kinds([letter('a', late)], [step('a', null)])).toEqual(['step']);
    expect(kinds([letter('a', late)], [step('a', '2026-12-08')])).toEqual(['step']);
    expect(kinds([letter('a', late)], [step('a', '2026-12-07')])).toEqual(['window']);
    const [todo] = todosOf([letter('a', late)], [], [step('a', '2026-12-07'), step('a', '2026-11-25')], TODAY);
    expect(todo).toMatchObject({ kind: 'window', on: '2026-12-07' });
  });

  it('is a reminder from its day on', () => {
    const reminder = (onDay: string) => ({ id: 'r', letterId: 'a', onDay: day(onDay), note: null });
    expect(todosOf([], [reminder('2026-11-24')], [], TODAY)).toEqual([]);
    expect(todosOf([], [reminder('2026-11-23')], [], TODAY)).toMatchObject([{ kind: 'reminder', letterId: 'a' }]);
  });

  it('comes in the order of what presses most, the earliest day first', () => {
    const letters = [
      letter('draft', { state: 'draft' }),
      letter('number', unnumbered),
      letter('late-b', { ...late, answerSafeOn: day('2026-11-21') }),
      letter('late-a', late),
      letter('papers', { state: 'awaiting_us' }),
      letter('window', late),
    ];
    const found = todosOf(letters, [], [step('window', '2026-11-30')], TODAY);
    expect(found.map(({ letterId }) => letterId)).toEqual(['papers', 'window', 'late-a', 'late-b', 'number', 'draft']);
  });
});
