import { type Actor, memberActor } from '@/lib/auth/actor';
import { linkIncident } from '@/lib/incident/link';
import { nameOfficial, nameOutlet } from '@/lib/incident/named';
import { type NewIncident, noteIncident } from '@/lib/incident/note-incident';
import { setIncidentOutcome } from '@/lib/incident/outcome';
import type { IncidentOutcome } from '@/lib/incident/outcomes';
import { addIncidentPerson } from '@/lib/incident/people';
import { showIncident } from '@/lib/incident/show';
import { withdrawIncident } from '@/lib/incident/take-back';
import type { CalendarDate } from '@/lib/time/calendar-date';
import { daysAgo } from './days';
import { must } from './must';
import { bringIn, readIn } from './read-in';
import type { ToldFamily } from './tell-family';

type Stage = { campaignId: string; organizer: Actor; organizer2: Actor; body: (code: string) => string };
type Scene = Omit<NewIncident, 'onDay'> & { ago: number; became?: [IncidentOutcome, ago: number]; open?: true };

/** What was done to people of an invented campaign, by how many days ago. */
const NOTED: readonly Scene[] = [
  {
    ...{
      ago: 51,
      kind: 'detention',
      region: 'RU-MOW',
      affected: 4,
      authorised: 'not_authorised',
      place: 'У памятника, после возложения цветов',
    },
    ...{
      subject: 'возложение цветов',
      organizer: 'родственницы',
      station: 'Отдел полиции (выдуманный)',
      source: 'Рассказали две участницы',
    },
    ...{ text: 'Увезли четверых, через три часа отпустили. Плакатов не было.', became: ['released', 51], open: true },
  },
  {
    ago: 44,
    kind: 'visit',
    region: 'RU-PER',
    affected: 1,
    text: 'Пришли домой с предупреждением, расписываться она не стала.',
    became: ['warned', 44],
    open: true,
  },
  {
    ...{ ago: 33, kind: 'smear', affected: null, source: 'Запись вечернего выпуска' },
    ...{ quote: 'За этими женщинами стоят те, кто платит из-за границы.', link: 'Вечерний выпуск, https://example.org/efir/33' },
  },
  {
    ago: 27,
    kind: 'dismissal',
    region: 'RU-SVE',
    affected: 1,
    text: 'Учительнице предложили уйти по собственному после интервью.',
    became: ['complaint', 20],
  },
  { ago: 12, kind: 'threat', region: 'RU-PER', affected: 1, text: 'Позвонили с неизвестного номера и сказали больше не писать.' },
  {
    ago: 5,
    kind: 'fine',
    region: 'RU-SPE',
    affected: 2,
    authorised: 'not_authorised',
    subject: 'одиночные пикеты',
    became: ['fined', 3],
    open: true,
  },
];

/** Rows as OVD-Info writes them, all invented; the last has a day that is none. */
const TABLE = `Id,date,region,agreement,event_type,subject,organizer,ovd,place,number_of_detentions
1,14.03.2023,Москва,не согласовано,одиночный пикет,возвращение мобилизованных,активист,ОВД (выдуманное),площадь,1
2,02.04.2023,Санкт-Петербург,не согласовано,прогулка,возвращение мобилизованных,стихийная,ОВД (выдуманное),сад,6
3,09.05.2023,Воронеж,согласовано,митинг,социальная,другое,,центр,2
4,31.06.2023,Москва,не согласовано,пикет,другое,другое,ОВД (выдуманное),площадь,3
`;

/** What was done to whom: noted by organizers, told by a family, read in from a table. */
export async function tellIncidents(stage: Stage, told: readonly ToldFamily[], anchor: CalendarDate): Promise<void> {
  const { campaignId, organizer, organizer2, body } = stage;
  const ids: string[] = [];
  for (const { ago, became, open, ...scene } of NOTED) {
    const { incidentId } = must(await noteIncident(organizer, { ...scene, onDay: { day: daysAgo(anchor, ago), precision: 'day' } }));
    ids.push(incidentId);
    if (became) must(await setIncidentOutcome(organizer, { incidentId, outcome: became[0], outcomeOn: daysAgo(anchor, became[1]) }));
    if (open) must(await showIncident(organizer2, { incidentId, isPublic: true }));
  }
  const [flowers = '', , smear = ''] = ids;
  const person = { personId: null, ref: null, note: null };
  must(await addIncidentPerson(organizer, { ...person, incidentId: flowers, name: 'Ладогина Вера (выдуманная)', role: 'detained' }));
  must(await addIncidentPerson(organizer, { ...person, incidentId: flowers, name: 'Прохожая', role: 'witness', note: 'сняла на телефон' }));
  must(await nameOutlet(organizer, { incidentId: smear, outlet: 'Телеканал (выдуманный)' }));
  must(await nameOfficial(organizer, { incidentId: smear, officialId: body('ru.mod') }));
  await tellOfFamily(stage, told[0], anchor);
  await readIn(campaignId, organizer, 'ovdinfo', Buffer.from(TABLE));
  // A second file waits for somebody to decide.
  await bringIn(campaignId, organizer2, 'ovdinfo', Buffer.from(`${TABLE}5,12.06.2023,Пермь,не согласовано,пикет,другое,другое,,сквер,1\n`));
}

/** A family tells of two things in her case, and takes one of them back. */
async function tellOfFamily({ campaignId, organizer }: Stage, family: ToldFamily | undefined, anchor: CalendarDate): Promise<void> {
  const [first] = family?.cases ?? [];
  if (!family?.memberId || !first) return;
  const actor = memberActor(campaignId, family.memberId, 'family');
  const tell = async (kind: string, ago: number, text: string) =>
    must(
      await noteIncident(actor, { kind, caseId: first.caseId, onDay: { day: daysAgo(anchor, ago), precision: 'day' }, affected: 1, text }),
    ).incidentId;
  const visited = await tell('visit', 18, 'Приходил участковый, спрашивал, кто нас «организует». Сказала: никто.');
  must(await linkIncident(organizer, { incidentId: visited, gatheringId: null, letterId: first.letters[0]?.letterId ?? null }));
  must(await withdrawIncident(actor, await tell('other', 9, 'Показалось, что за мной шли.')));
}
