import type { Actor } from '@/lib/auth/actor';
import { handIn } from '@/lib/petition/hand-in';
import { addSheet } from '@/lib/signature/add-sheet';
import type { StruckLines } from '@/lib/signature/sheet-rules';
import { addDays, type CalendarDate } from '@/lib/time/calendar-date';
import { must } from './must';

type Stage = { organizer: Actor; body: (code: string) => string };

/** Region, collector, valid lines, struck out lines, days before the anchor. */
const SHEETS: readonly (readonly [string, string | null, number, StruckLines, number])[] = [
  ['RU-PER', 'Тамара Сборщикова', 18, { twice: 1 }, 20],
  ['RU-PER', 'Тамара Сборщикова', 15, { unreadable: 2, no_date: 1 }, 18],
  ['RU-SVE', 'Олег Листов', 12, {}, 16],
  ['RU-MOW', 'Олег Листов', 21, { incomplete: 1 }, 15],
  ['RU-TA', null, 7, { other_region: 1 }, 14],
];

/** Sheets that were collected in the street, and the day they were carried to a reception. */
export async function tellPaper({ organizer, body }: Stage, petitionId: string, anchor: CalendarDate): Promise<void> {
  for (const [at, [region, collector, valid, struck, ago]] of SHEETS.entries()) {
    const collectedOn = addDays(anchor, -ago);
    const sheet = { sheet: `${at + 1}`, place: at % 2 ? null : 'у входа на рынок', fit: false };
    must(await addSheet(organizer, { petitionId, region, collector, collectedOn, valid, struck, ...sheet }));
  }
  must(
    await handIn(organizer, {
      ...{ petitionId, officialId: body('ru.mod'), onDay: addDays(anchor, -12), signatures: 73, sheets: true },
      ...{ place: 'приёмная на Знаменке', proof: 'Штамп на копии, вх. № 17' },
      letter: { category: 'rotation', channel: 'in_person' },
    }),
  );
}
