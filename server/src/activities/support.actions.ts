import { act, type Acting } from '../journal/act.ts';
import type { Day } from '../kernel/calendar.ts';
import { newId } from '../kernel/id.ts';
import { inForce } from '../schemes/rules.ts';
import { about, happened, listed, serving } from './observed.ts';
import { Support } from './support.entity.ts';
import { supportRules } from './support.rules.ts';

/** The managing side enters what it provided an observer with. */
export const log = (a: Acting, input: { idempotencyKey: string; membershipId: string; kind: string; givenOn: Day; what: string }) =>
  act(a, { act: 'supportLog', input: { ...input } }, async (change) => {
    const member = await serving(change, input.membershipId);
    const rules = await inForce(change.em, member.schemeId, change.now);
    listed(rules, 'supportKinds', input.kind, 'A-21');
    happened(change, input.givenOn, member.since, 'givenOn', 'A-21');
    return change.create(supportRules, Support, 'log', {
      id: newId('Support', change.now), schemeId: member.schemeId, ruleSetId: rules.set.id, memberId: member.id, ...about(member), byId: a.actor.membershipId,
      kind: input.kind, givenOn: input.givenOn, what: input.what.trim(),
    }, input, { text: input.what.trim() });
  });
