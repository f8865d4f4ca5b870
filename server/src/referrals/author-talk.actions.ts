import { act, type Acting } from '../journal/act.ts';
import { expectVersion } from '../journal/change.ts';
import { newId } from '../kernel/id.ts';
import { Refused } from '../kernel/refused.ts';
import { AuthorTalk } from './author-talk.entity.ts';
import { authorTalkRules } from './author-talk.rules.ts';
import { awaitsReply } from './referral.standing.ts';
import { Referral } from './referral.entity.ts';
import { toTell } from './unit-members.ts';

const begun = (referral: Referral) => ({ schemeId: referral.schemeId, referralId: referral.id, unitId: referral.unitId, handlerId: referral.handlerId ?? null, confidentiality: referral.confidentiality, liaisons: referral.liaisons });
const unsaid = { notes: null, heldAt: null, relayedById: null, relayedAt: null };

/** The handler has something to ask the author before replying; the liaison is told. */
export const askAuthor = (a: Acting, input: { idempotencyKey: string; referralId: string; question: string }) => act(a, { act: 'authorTalkAsk', input: { ...input } }, async (change) => {
  const referral = await change.load(Referral, input.referralId);
  return change.create(authorTalkRules, AuthorTalk, 'ask', {
    id: newId('AuthorTalk', change.now), ...begun(referral), question: input.question, askedAt: change.now, ...unsaid,
  }, input, { text: input.question, textClass: 'staff' }, { awaited: awaitsReply(referral) });
});

/** When the liaison spoke with the author, and what was said. */
export interface Spoken { heldAt: Date; notes: string }

const spoken = ({ now, actor }: { now: Date; actor: Acting['actor'] }, { heldAt, notes }: Spoken) => {
  if (heldAt > now) throw new Refused('INVALID', { zh: '沟通时间不能晚于现在', en: 'The talk cannot lie in the future' }, { field: 'heldAt' });
  return { notes, heldAt, relayedById: actor.membershipId, relayedAt: now };
};
const tellsHandler = async (change: Parameters<Parameters<typeof act>[2]>[0], { schemeId, unitId, handlerId }: Pick<AuthorTalk, 'schemeId' | 'unitId' | 'handlerId'>) =>
  ({ tells: await toTell(change.em, { schemeId, now: change.now, unitId, handlerId: handlerId ?? null, leaders: false }) });

/** The liaison relays what the author says to a question of the unit. */
export const relayTalk = (a: Acting, input: Spoken & { authorTalkId: string; expectedVersion: number }) => act(a, { act: 'authorTalkRelay', input: { ...input, heldAt: input.heldAt.toISOString() } }, async (change) => {
  const talk = await change.load(AuthorTalk, input.authorTalkId);
  expectVersion(talk, input.expectedVersion);
  return change.apply(authorTalkRules, talk, 'relay', input, spoken(change, input), { text: input.notes, textClass: 'staff', more: await tellsHandler(change, talk) }, { ...talk, handlerId: talk.handlerId ?? null });
});

/** The liaison has spoken with the author without being asked. */
export const logTalk = (a: Acting, input: Spoken & { idempotencyKey: string; referralId: string }) => act(a, { act: 'authorTalkLog', input: { ...input, heldAt: input.heldAt.toISOString() } }, async (change) => {
  const referral = await change.load(Referral, input.referralId);
  return change.create(authorTalkRules, AuthorTalk, 'log', {
    id: newId('AuthorTalk', change.now), ...begun(referral), question: null, askedAt: null, ...spoken(change, input),
  }, input, { text: input.notes, textClass: 'staff', more: await tellsHandler(change, begun(referral)) }, { awaited: awaitsReply(referral) });
});
