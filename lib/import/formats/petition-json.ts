import 'server-only';
import { type FiledPetition, filedAndWorkedOn, filePetitions, petitionsHere, removeFiledPetitions } from '@/lib/petition/file-many';
import { petitionOf, petitionsIn } from '../petition-shape';
import { FileTrouble, importFormat } from './format';

/** A petition with all its constituencies has 0.1 MB: what is larger is another file, and is not read as a whole. */
const LARGEST = 20_000_000;

/** A petition as the site of the British Parliament gives it out: the counts, the thresholds and the answer of a petition elsewhere. */
export const petitionJson = importFormat<FiledPetition>({
  code: 'petition-json',
  name: { ru: 'Петиция с сайта парламента Великобритании', en: 'Petition from the UK Parliament’s site' },
  takes: {
    ru: 'Файл JSON с petition.parliament.uk: на странице петиции добавьте к адресу «.json». Читаются текст, состояние, пороги с днями, день ответа, подписи по странам, регионам и округам. Такая петиция видна только здесь, не подписавшим.',
    en: 'A JSON file of petition.parliament.uk: add “.json” to the address of a petition’s page. Text, state, thresholds with their days, the day of the answer, and signatures by country, region and constituency are read. Such a petition is seen here only, not by signers.',
  },
  accept: '.json,application/json',
  recognise: (head) => head.toString('latin1').replace(/^ï»¿/, '').trimStart().startsWith('{'),
  choose: () => ({}),
  async *rows(bytes) {
    const { site, found } = await read(bytes);
    for (const [at, raw] of found.entries()) {
      const petition = petitionOf(site, raw);
      if ('reason' in petition) yield { row: at + 1, reason: petition.reason };
      else yield { row: at + 1, item: petition, identity: petition.origin };
    }
  },
  known: petitionsHere,
  write: (scope, importId, items) =>
    filePetitions(
      scope,
      importId,
      items.map(({ item }) => item),
    ),
  undo: removeFiledPetitions,
  changed: filedAndWorkedOn,
  seeAt: () => '/desk/petitions',
});

async function read(bytes: AsyncIterable<Buffer>) {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of bytes) {
    size += part.length;
    if (size > LARGEST) throw new FileTrouble('not_petition', 1);
    parts.push(part);
  }
  let file: unknown;
  try {
    file = JSON.parse(new TextDecoder().decode(Buffer.concat(parts)));
  } catch {
    throw new FileTrouble('json_broken', 1);
  }
  const petitions = petitionsIn(file);
  if (!petitions) throw new FileTrouble('not_petition', 1);
  return petitions;
}
