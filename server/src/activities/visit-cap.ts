import type { Change } from '../journal/change.ts';
import type { Day } from '../kernel/calendar.ts';
import { meaningfulLength } from '../kernel/meaningful.ts';
import { Refused } from '../kernel/refused.ts';
import type { Rules } from '../schemes/rules.ts';
import { Activity } from './activity.entity.ts';
import { visitsTo } from './visit-cap.rules.ts';

interface Visit { kind: string; enterprise?: string | null | undefined; heldOn: Day; overCapReason?: string | null | undefined; id?: string }

/** Refuses a visit to an enterprise that has been visited as often as the scheme allows, unless it says why; gives the reason that stands. */
export async function overCap(change: Change, { set }: Rules, visit: Visit): Promise<string | null> {
  const enterprise = visit.enterprise?.trim();
  if (visit.kind !== 'VISIT' || !enterprise || !set.visitCap) return null;
  // whoever else went there is nobody's to know, only that the enterprise has had its visits
  await change.write();
  const before = await change.em.find(Activity, { schemeId: change.actor.schemeId, kind: 'VISIT', state: 'LOGGED', enterprise: { $ne: null }, ...(visit.id ? { id: { $ne: visit.id } } : {}) }, { fields: ['enterprise', 'heldOn'] });
  if (visitsTo(enterprise, before as unknown as { enterprise: string | null; heldOn: Day }[], visit.heldOn, set.visitMonths) < set.visitCap) return null;
  const reason = visit.overCapReason?.trim() ?? '';
  if (meaningfulLength(reason) === 0) throw new Refused('REASON_REQUIRED', {
    zh: `该企业近 ${set.visitMonths} 个月的走访已达 ${set.visitCap} 次，不得增加企业负担；确需走访的，请说明理由`,
    en: `This enterprise has had its ${set.visitCap} visits in ${set.visitMonths} months and must not be burdened; say why another was needed`,
  }, { field: 'overCapReason', rule: 'A-45' });
  if ([...reason].length > 500) throw new Refused('TOO_LONG', { zh: '理由最多 500 个字', en: 'At most 500 characters' }, { field: 'overCapReason', rule: 'A-45' });
  return reason;
}

/** The office is told of a visit beyond the number, with its reason. */
export const tellOffice = (change: Change, activity: Activity): void => change.record('VisitBeyondCap', activity, ['overCapReason'], { text: activity.overCapReason ?? '', textClass: 'identity' });
