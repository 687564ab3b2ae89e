import type { Lookup } from '@/lib/event/kinds/kind';
import { ANSWERS } from '@/lib/gathering/answers';
import { GROUNDS } from '@/lib/gathering/grounds';
import { GATHERING_KINDS } from '@/lib/gathering/kinds';
import { OUTCOMES } from '@/lib/gathering/outcomes';
import { FORMATS } from '@/lib/import/formats';
import { INCIDENT_KINDS } from '@/lib/incident/kinds';
import { INCIDENT_OUTCOMES } from '@/lib/incident/outcomes';
import { TOLD_KINDS } from '@/lib/intake/kinds';
import { REASONS } from '@/lib/intake/reasons';
import { CONSENT_SCOPES } from '@/lib/person/consent-scopes';
import { STATUSES } from '@/lib/person/statuses';
import { POST_THINGS } from '@/lib/post/things';
import { QUESTION_CHANNELS } from '@/lib/question/channels';
import { COMMENT_ANSWERS } from '@/lib/question/comment-answers';
import { EDITION_KINDS } from '@/lib/question/edition-kinds';
import { ANSWERED, READ_ON_AIR } from '@/lib/question/states';
import { replyKind } from '@/lib/reply/kinds';
import type { InBoth } from '@/lib/words/locale';
import type { Words } from '@/lib/words/words';

/** Registries whose words events hold. A new one is added here. */
const REGISTRIES: Record<string, Readonly<Record<string, InBoth>>> = {
  gatheringKind: Object.fromEntries(GATHERING_KINDS.map(({ code, name }) => [code, name])),
  gatheringAnswer: ANSWERS,
  gatheringGround: GROUNDS,
  gatheringOutcome: OUTCOMES,
  incidentKind: Object.fromEntries(INCIDENT_KINDS.map(({ code, name }) => [code, name])),
  importFormat: Object.fromEntries(FORMATS.map(({ code, name }) => [code, name])),
  incidentOutcome: Object.fromEntries(INCIDENT_OUTCOMES.map(({ code, name }) => [code, name])),
  postThing: POST_THINGS,
  toldKind: Object.fromEntries(Object.entries(TOLD_KINDS).map(([code, { name }]) => [code, name])),
  toldReason: REASONS,
  editionKind: EDITION_KINDS,
  questionChannel: QUESTION_CHANNELS,
  readOnAir: READ_ON_AIR,
  questionAnswered: ANSWERED,
  commentAnswer: COMMENT_ANSWERS,
  personStatus: Object.fromEntries(STATUSES.map(({ code, name }) => [code, name])),
  consentScope: Object.fromEntries(CONSENT_SCOPES.map(({ code, name }) => [code, name])),
};

/** What an event's sentence may look up. A word no registry knows is said as it is: a line is never lost by it. */
export const lookIn = (w: Words, nameOf: (id: unknown) => InBoth): Lookup => ({
  w,
  official: (id) => w.pick(nameOf(id)),
  replyKind: (code) => w.pick(replyKind(code).name),
  named: (registry, code) => {
    const name = REGISTRIES[registry]?.[code];
    return name ? w.pick(name) : code;
  },
});
