import { signIn } from '@/lib/auth/sign-in';
import { findSession } from '@/lib/auth/session';
import { memberActor } from '@/lib/auth/actor';
import { withScope } from '@/lib/auth/with-scope';
import { closePools } from '@/lib/db/client';
import { closeLimiter } from '@/lib/auth/limiter';
import { standing } from '@/lib/letter/rules';
import { fromDbDate } from '@/lib/time/calendar-date';
import { today } from '@/lib/time/clock';
import { CAST, SECOND_CAST } from './cast';
import { tellStory } from './tell';
import { SEEDED_NAMES } from './people';
import { SEEDED_PHRASES } from './phrases';
import { readPublication } from '@/lib/publication/read';
if (process.argv[2]) { const t0 = Date.now(); console.log(JSON.stringify(await tellStory({ families: Number(process.argv[2]) }), null, 1), Date.now() - t0); }
for (const who of [CAST.family, CAST.otherFamily, CAST.organizer, CAST.organizer2, CAST.editor, CAST.admin]) {
  const r = await signIn({ slug: CAST.slug, name: who.name, password: who.password });
  console.log(who.role, r.ok);
}
console.log(await signIn({ slug: SECOND_CAST.slug, ...SECOND_CAST.family }).then(r => r.ok));
const r = await signIn({ slug: CAST.slug, ...CAST.family });
if (r.ok) {
  const s = (await findSession(r.token))!;
  await withScope(memberActor(s.campaignId, s.memberId, s.role), async ({ db, keys }) => {
    const cases = await db.case.findMany({ include: { person: true } });
    console.log('cases', cases.length);
    for (const c of cases) {
      const k = await keys.ofCase(c);
      console.log(k.open('case.alias', c.id, c.aliasSealed), c.person && k.openOptional('person.name', c.person.id, c.person.nameSealed), c.person && k.openOptional('person.unit', c.person.id, c.person.unitSealed), c.person && k.openOptional('person.birth', c.person.id, c.person.birthSealed));
      const d = (x: Date | null) => x && fromDbDate(x);
      for (const l of await db.letter.findMany({ orderBy: { sentOn: 'asc' }, include: { replies: { orderBy: { receivedOn: 'asc' } } } })) {
        console.log(d(l.sentOn), l.state, l.channel, standing({ ...l, answeredOn: d(l.answeredOn), registeredOn: d(l.registeredOn), registerSafeOn: d(l.registerSafeOn), answerByOn: d(l.answerByOn), answerSafeOn: d(l.answerSafeOn) } as never, today('Europe/Moscow')), d(l.answerByOn), d(l.answerSafeOn), l.hopCount, l.replies.map((x) => x.kind).join(','));
        if (l.hopCount === 3 || l.replies.some(x=>x.kind==='refusal')) { console.log(k.openOptional('letter.text', l.id, l.textSealed)); for (const x of l.replies) console.log('   ', k.openOptional('reply.number', x.id, x.numberSealed), x.officialClass, k.openOptional('reply.text', x.id, x.textSealed)); }
      }
    }
  });
}
const p = await readPublication(CAST.slug); console.log(p?.editions, p?.current?.facts.letters);
console.log(SEEDED_NAMES.length, new Set(SEEDED_NAMES).size, SEEDED_PHRASES.length);
const { writeFileSync } = await import('node:fs');
writeFileSync('/tmp/story-strings.txt', [...SEEDED_NAMES, ...SEEDED_PHRASES].join('\n') + '\n');
await closePools(); await closeLimiter();
