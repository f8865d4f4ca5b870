import { act, type Acting } from '../journal/act.ts';
import { shanghaiDay } from '../kernel/calendar.ts';
import { newId } from '../kernel/id.ts';
import { Refused } from '../kernel/refused.ts';
import { inForce } from '../schemes/rules.ts';
import { Contact } from './contact.entity.ts';
import { contactRules } from './contact.rules.ts';
import { did } from '../observers/deeds.ts';
import { about, happened, listed, serving } from './observed.ts';

/** The liaison logs a contact with one observer, with what was said (B-16, B-21). */
export const log = (a: Acting, input: { idempotencyKey: string; membershipId: string; kind: string; at: Date; notes: string }) =>
  act(a, { act: 'contactLog', input: { ...input } }, async (change) => {
    const { now, em } = change;
    const member = await serving(change, input.membershipId);
    const rules = await inForce(em, member.schemeId, now);
    listed(rules, 'contactKinds', input.kind, 'B-21');
    if (input.at > now) throw new Refused('INVALID', { zh: '联系时间不能晚于现在', en: 'The contact cannot lie in the future' }, { field: 'at', rule: 'B-21' });
    happened(change, shanghaiDay(input.at), member.since, 'at', 'B-21');
    const contact = await change.create(contactRules, Contact, 'log', {
      id: newId('Contact', now), schemeId: member.schemeId, ruleSetId: rules.set.id, memberId: member.id, ...about(member), kind: input.kind, at: input.at, notes: input.notes,
    }, input, { text: input.notes, textClass: 'office' });
    await did(change, { schemeId: contact.schemeId, membershipId: contact.memberId, kind: `CONTACT:${contact.kind}`, subjectId: contact.id, on: shanghaiDay(contact.at) });
    return contact;
  });
