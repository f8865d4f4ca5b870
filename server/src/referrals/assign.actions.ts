import { Membership } from '../accounts/membership.entity.ts';
import { act, type Acting } from '../journal/act.ts';
import { pgArray } from '../journal/transaction.ts';
import { Refused } from '../kernel/refused.ts';
import { referralFacts, replyFacts } from './facts.ts';
import { versionedReferral } from './refer.actions.ts';
import { referralRules } from './referral.rules.ts';
import { Reply } from './reply.entity.ts';
import { replyRules } from './reply.rules.ts';

interface Versioned { referralId: string; expectedVersion: number }

/** The unit's leader names who handles it, or somebody else instead, saying why; an open draft goes along. */
export const assign = (a: Acting, input: Versioned & { handlerId: string; reason?: string | null }) =>
  act(a, { act: 'referralAssign', input: { ...input } }, async (change) => {
    const referral = await versionedReferral(change, input);
    const facts = await referralFacts(change.em, referral, change.now);
    const [handler] = await change.em.execute<{ id: string }[]>(
      "select id from membership where id = ? and unit_id = ? and role = 'HANDLER' and huiyin.in_force(since, until, ?)", [input.handlerId, referral.unitId, change.now]);
    if (!handler || handler.id === referral.handlerId) throw new Refused('INVALID', handler ? { zh: '该经办人已在办理', en: 'That is who handles it already' }
      : { zh: '请选择本单位的经办人', en: 'Choose a handler of the unit' }, { field: 'handlerId', rule: 'referral.assign' });
    const before = referral.handlerId ?? null;
    await change.apply(referralRules, referral, 'assign', { ...input, reason: input.reason ?? '' }, { handlerId: handler.id },
      { text: input.reason || undefined, textClass: 'staff', more: { tells: [handler.id, ...(before ? [before] : [])] } }, facts);
    const open = await change.em.findOne(Reply, { referralId: referral.id, state: { $in: ['DRAFT', 'AWAITING_SIGNATURE'] } });
    if (open) {
      const reply = await change.load(Reply, open.id);
      await change.apply(replyRules, reply, 'handOn', {}, { handlerId: handler.id }, {}, replyFacts(reply));
    }
    return referral;
  });

/** The office urges the unit: whoever handles it and its leaders are told, at most once a working day. */
export const urge = (a: Acting, input: Versioned & { reason?: string | null }) => act(a, { act: 'referralUrge', input: { ...input } }, async (change) => {
  const referral = await versionedReferral(change, input);
  const facts = await referralFacts(change.em, referral, change.now);
  const members = await change.em.find(Membership, { unitId: referral.unitId, role: { $in: ['HANDLER', 'LEADER'] } });
  const inForce = new Set((await change.em.execute<{ id: string }[]>('select id from membership where id = any(?::text[]) and huiyin.in_force(since, until, ?)', [pgArray(members.map((m) => m.id)), change.now])).map((m) => m.id));
  const tells = members.filter((m) => inForce.has(m.id) && (m.role === 'LEADER' || !referral.handlerId || m.id === referral.handlerId)).map((m) => m.id).sort();
  return change.apply(referralRules, referral, 'urge', { ...input, reason: input.reason ?? '' }, { urgedAt: change.now }, { text: input.reason || undefined, textClass: 'staff', more: { tells } }, facts);
});
