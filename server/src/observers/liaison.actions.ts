import { Membership } from '../accounts/membership.entity.ts';
import { act, type Acting } from '../journal/act.ts';
import { expectVersion, type Change } from '../journal/change.ts';
import { meaningfulLength } from '../kernel/meaningful.ts';
import { notFound, Refused } from '../kernel/refused.ts';
import { assign } from './liaison.ts';
import { handsOver } from './liaison.rules.ts';

const rule = 'B-15';

/** Only the office says who looks after whom. */
function byOffice({ actor }: Change): void {
  if (!handsOver(actor)) throw new Refused('NOT_YOURS', { zh: '只有营商办可以指派专员', en: 'Only the office assigns liaison officers' }, { rule });
}

function reasoned(reason: string | null | undefined, needed: boolean): string | null {
  const given = reason?.trim() || null;
  if (needed && meaningfulLength(given ?? '') === 0) throw new Refused('INCOMPLETE', { zh: '请填写交接原因', en: 'Say why' }, { field: 'reason', rule });
  if (given && [...given].length > 500) throw new Refused('TOO_LONG', { zh: '最多 500 个字', en: 'At most 500 characters' }, { field: 'reason' });
  return given;
}

/** A liaison who is in office in this scheme. */
async function liaisonGiven(change: Change, id: string, field: string): Promise<Membership> {
  const found = await change.em.findOne(Membership, { id, schemeId: change.actor.schemeId, role: 'LIAISON' });
  if (!found || found.since > change.now || (found.until && found.until <= change.now)) throw new Refused('INVALID', { zh: '请选择在任的专员', en: 'Choose a liaison officer who is in office' }, { field, rule });
  return found;
}

const over = ({ until }: Membership, now: Date) => !!until && until <= now;

/** The office gives an observer a liaison, or another one (B-15). */
export const assignLiaison = (a: Acting, input: { membershipId: string; expectedVersion: number; liaisonId: string; reason?: string | null; idempotencyKey?: string | null }) =>
  act(a, { act: 'observerAssignLiaison', input: { ...input } }, async (change) => {
    byOffice(change);
    const member = await change.load(Membership, input.membershipId);
    if (member.role !== 'OBSERVER') throw notFound();
    expectVersion(member, input.expectedVersion);
    if (over(member, change.now)) throw new Refused('WRONG_STATE', { zh: '聘期已结束', en: 'Their term is over' }, { rule });
    const liaison = await liaisonGiven(change, input.liaisonId, 'liaisonId');
    if (member.liaisonId === liaison.id) throw new Refused('DUPLICATE', { zh: '已由该专员负责', en: 'This liaison looks after them already' }, { field: 'liaisonId', rule });
    await assign(change, member, liaison.id, reasoned(input.reason, !!member.liaisonId));
    return member;
  });

/** The office hands all observers of one liaison to another, in one act; who has left is left with whoever looked after them (B-15). */
export const handOver = (a: Acting, input: { fromId: string; toId: string; reason: string; idempotencyKey: string }) =>
  act(a, { act: 'liaisonHandOver', input: { ...input } }, async (change) => {
    byOffice(change);
    const from = await change.em.findOne(Membership, { id: input.fromId, schemeId: change.actor.schemeId, role: 'LIAISON' });
    if (!from) throw notFound();
    const to = await liaisonGiven(change, input.toId, 'toId');
    if (from.id === to.id) throw new Refused('INVALID', { zh: '请选择另一位专员', en: 'Choose another liaison officer' }, { field: 'toId', rule });
    const reason = reasoned(input.reason, true);
    const ids = await change.em.execute<{ id: string }[]>(
      "select id from membership where liaison_id = ? and scheme_id = ? and role = 'OBSERVER' and (until is null or until > ?) order by id", [from.id, change.actor.schemeId, change.now]);
    if (ids.length === 0) throw new Refused('WRONG_STATE', { zh: '该专员名下没有在任的体验官、监督员', en: 'This liaison looks after nobody now' }, { field: 'fromId', rule });
    const members = [];
    for (const { id } of ids) members.push(await change.load(Membership, id));
    for (const member of members) await assign(change, member, to.id, reason);
    return to;
  });
