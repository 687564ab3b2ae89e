import { closePools } from '@/lib/db/client';
import { type Account, CAST, SECOND_CAST } from './story/cast';
import { isTold, tellStory } from './story/tell';

// `npm start -- --demo` runs this and shows what it prints.

const told = await isTold();
if (!told) await tellStory();
await closePools();

const origin = process.env.HOMEWARD_ORIGIN || 'http://localhost:3000';
const line = (label: string, { name }: Account) => `  ${label.padEnd(10)} ${name}`;
console.log(`
${told ? 'The demonstration campaign is here already.' : 'A demonstration campaign was made up. Nobody in it lives.'}
  Campaign   ${CAST.slug}  («${CAST.nameRu}»)
  Public     ${origin}/ru/${CAST.slug}
  Sign in    ${origin}/ru/sign-in
${line('Family', CAST.family)}
${line('Family', CAST.otherFamily)}
${line('Organizer', CAST.organizer)}
${line('Editor', CAST.editor)}
${line('Admin', CAST.admin)}
  Password   ${CAST.password}  (the same for all)
  Neighbour  ${SECOND_CAST.slug}: ${SECOND_CAST.family.name}, ${SECOND_CAST.organizer.name}
`);
