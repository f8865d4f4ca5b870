import { Membership } from '../accounts/membership.entity.ts';
import type { Change } from '../journal/change.ts';
import type { Follower } from '../journal/services.ts';
import { byTime } from '../observers/duties.ts';
import { Accountability } from './accountability.entity.ts';
import { accountabilityRules } from './accountability.rules.ts';
import { groundsOf } from './accountability.facts.ts';
import { Clue } from './clue.entity.ts';
import { clueRules } from './clue.rules.ts';
import { keepersOf } from './recusal.ts';
import type { Accused } from './said.ts';
import { unsealed } from './sealed.ts';
import { spread } from './spread.ts';
import { Transfer } from './transfer.entity.ts';
import { transferRules } from './transfer.rules.ts';

const keeping = ['CLUE_OFFICER', 'DISCIPLINE', 'DIRECTOR'];
const same = (one: readonly string[], other: readonly string[]) => one.length === other.length && one.every((id) => other.includes(id));

/** Whoever takes up a post that keeps restricted matters comes to know of those they need not stand aside in; whoever takes up a post in a unit stands aside from then on. */
export const keepersFollow: Follower = async (change, { subjectId }) => {
  const member = await change.em.findOne(Membership, { id: subjectId });
  if (!member) return;
  const posts = await change.em.count(Membership, { personId: member.personId, role: { $in: keeping as never } });
  if (posts > 0) await byTime(change, member.schemeId, (passing) => recount(passing, member.schemeId));
};

async function recount(change: Change, schemeId: string): Promise<void> {
  const { em, services, now } = change;
  for (const clue of await em.find(Clue, { schemeId }, { orderBy: { id: 'asc' } })) {
    const accused = unsealed<Accused>(services, clue.id, 'accused', clue.accused)!;
    const officerIds = await keepersOf(em, 'CLUE_OFFICER', { schemeId, accused, authorId: clue.authorId, now });
    const transfer = await em.findOne(Transfer, { sourceId: clue.id });
    if (transfer) await again(change, transfer, officerIds, await keepersOf(em, 'DISCIPLINE', { schemeId, accused, authorId: clue.authorId, now }));
    if (same(officerIds, clue.officerIds)) continue;
    await change.apply(clueRules, clue, 'reassign', {}, { officerIds }, {}, { ...clue, opened: false });
    await spread(change, clue);
  }
  for (const one of await em.find(Accountability, { schemeId }, { orderBy: { id: 'asc' } })) {
    const { accused } = await groundsOf(services, em, one);
    const of = { schemeId, accused, authorId: null, now };
    const [officerIds, directorIds] = [await keepersOf(em, 'CLUE_OFFICER', of), await keepersOf(em, 'DIRECTOR', of)];
    const transfer = await em.findOne(Transfer, { sourceId: one.id });
    if (transfer) await again(change, transfer, officerIds, await keepersOf(em, 'DISCIPLINE', of));
    if (same(officerIds, one.officerIds) && same(directorIds, one.directorIds)) continue;
    await change.apply(accountabilityRules, one, 'reassign', {}, { officerIds, directorIds }, {}, { ...one, opened: false, evidencePapers: 1 });
    await em.execute('update clue_paper set audience = c.audience from accountability_case c where c.id = clue_paper.subject_id and c.id = ?', [one.id]);
  }
}

async function again(change: Change, transfer: Transfer, officerIds: string[], disciplineIds: string[]): Promise<void> {
  if (same(officerIds, transfer.officerIds) && same(disciplineIds, transfer.disciplineIds)) return;
  await change.apply(transferRules, transfer, 'reassign', {}, { officerIds, disciplineIds }, {}, { ...transfer, opened: false, ripe: true });
}
