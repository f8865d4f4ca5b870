import type { Issue } from '../issues/issue.entity.ts';
import { showPhotos } from '../issues/photos.ts';
import type { Change } from '../journal/change.ts';
import { isSecret } from '../submissions/confidentiality.rules.ts';
import { entrust } from './entrust.ts';
import type { Referral } from './referral.entity.ts';

/** The units that have a matter in hand, or had and answered: not those that only were drafted for, or returned it. */
async function holders(change: Change, issueId: string): Promise<Set<string>> {
  const rows = await change.em.execute<{ unit: string }[]>(
    "select distinct unnest(unit_id || co_unit_ids) as unit from referral where issue_id = ? and state not in ('DRAFT', 'RETURNED')", [issueId]);
  return new Set(rows.map((r) => r.unit));
}

/** The units a matter is for once some of them have given it up: what happens from here on is not theirs. */
export async function unitsWithout(change: Change, issue: Issue, given: Referral): Promise<string[]> {
  const still = await holders(change, issue.id);
  const gone = [given.unitId, ...given.coUnitIds].filter((unit) => !still.has(unit));
  return issue.unitIds.filter((unit) => !gone.includes(unit));
}

/** After a matter went from unit to unit: its photos and what only a named handler opens go along. */
export async function goesAlong(change: Change, issue: Issue): Promise<void> {
  await showPhotos(change, issue);
  if (isSecret(issue)) await entrust(change, issue);
}
