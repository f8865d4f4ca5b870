import { Membership } from '../accounts/membership.entity.ts';
import type { Change } from '../journal/change.ts';
import { shanghaiDay, type Day } from '../kernel/calendar.ts';
import { notFound, Refused } from '../kernel/refused.ts';
import type { ListName } from '../schemes/preset.ts';
import type { Rules } from '../schemes/rules.ts';

/** Whether a membership gives its rights at a moment. */
export const standsAt = (m: Pick<Membership, 'since' | 'until'>, now: Date) => m.since <= now && (!m.until || m.until > now);

/** An observer of the actor's scheme whom the actor may know of, and who serves now. */
export async function serving(change: Change, membershipId: string): Promise<Membership> {
  const m = await change.em.findOne(Membership, { id: membershipId, role: 'OBSERVER', schemeId: change.actor.schemeId });
  if (!m) throw notFound();
  if (!standsAt(m, change.now)) throw new Refused('WRONG_STATE', { zh: '该体验官、监督员目前不在聘期内', en: 'This observer is not serving now' });
  return m;
}

/** What a row keeps of the observer it is about: who may see it follows from that. */
export const about = (m: Membership) => ({ liaisonId: m.liaisonId ?? null, managingUnitId: m.managingUnitId ?? null });

/** Refuses a code that the scheme's rules do not list. */
export function listed(rules: Rules, list: ListName, code: string | null | undefined, rule: string): void {
  if (code && !rules.offered(list, null).some((c) => c.code === code)) throw new Refused('INVALID', { zh: '请选择列表中的类型', en: 'Choose a kind that the scheme lists' }, { field: 'kind', rule });
}

/** Refuses a day that is still to come, or that lies before the term began. */
export function happened(change: Change, day: Day, since: Date, field: string, rule: string): void {
  if (day > shanghaiDay(change.now)) throw new Refused('INVALID', { zh: '日期不能晚于今天', en: 'The date cannot lie in the future' }, { field, rule });
  if (day < shanghaiDay(since)) throw new Refused('INVALID', { zh: '日期不能早于聘期开始之日', en: 'The date cannot lie before the term began' }, { field, rule });
}
