// Run by global-setup in a process of its own: the story needs the react-server condition.
import { writeFileSync } from 'node:fs';
import { closePools } from '@/lib/db/client';
import { tellStory } from '@/prisma/story/tell';

const told = await tellStory();
await closePools();
writeFileSync(process.argv[2] ?? 'told.json', JSON.stringify(told));
