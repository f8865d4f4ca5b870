import { ClearanceRecord } from '../issues/clearance.entity.ts';
import { Issue } from '../issues/issue.entity.ts';
import { issueRules, type IssueState } from '../issues/issue.rules.ts';
import { setAlarm } from '../journal/alarm.ts';
import type { Change } from '../journal/change.ts';
import { moves } from '../kernel/drawn.ts';
import { newId } from '../kernel/id.ts';
import { copied } from './copied.ts';

/** What is an issue's own and no other's. */
const own = ['id', 'number', 'title', 'problem', 'suggestion', 'category', 'state', 'registeredAt', 'dueAt', 'opinionCount', 'referralCount', 'authors', 'liaisons', 'unitIds', 'handlerIds',
  'mergedIntoId', 'partedFromId', 'supplements', 'version', 'audience'];

/** Where something stands that leaves an issue: where that one stands; while a unit has that one in hand, it waits to be referred by itself. */
export const standFor = ({ state, round }: Pick<Issue, 'state' | 'round'>): IssueState => (state !== 'REFERRED' ? state : round > 1 ? 'REWORK' : 'REGISTERED');

/** Everything that says where an issue stands beside its state: round, responsible unit, clearance. */
export function standingOf(change: Change, issue: Issue): Partial<Issue> {
  const stands = copied(change.em, Issue, issue, own);
  return standFor(issue) === 'REGISTERED' ? { ...stands, responsibleUnitId: null } : stands;
}

/** Leads an issue that has just been registered, or taken out of a merger, to where another stands; by moves that the lifecycle knows. */
export async function standAs(change: Change, issue: Issue, other: Issue): Promise<void> {
  for (const state of path(issue.state, standFor(other))) {
    issue.state = state;
    await change.em.flush();
  }
  // it was struck off by the record of the other
  for (const record of await change.em.find(ClearanceRecord, { issueId: other.id, confirmedAt: { $ne: null } }, { orderBy: { proposedAt: 'asc', id: 'asc' } })) {
    if (record.round > issue.round) continue;
    change.em.persist(change.em.create(ClearanceRecord, { ...copied(change.em, ClearanceRecord, record, ['id', 'issueId']) as ClearanceRecord, id: newId('ClearanceRecord', change.now), issueId: issue.id }));
  }
  await change.em.flush();
  // what time is to bring to the one it will bring to the other
  const alarms = await change.em.execute<{ kind: string; at: Date; about: string }[]>('select kind, at, about from alarm where subject_id = ? and at is not null', [other.id]);
  if (issue.state === other.state) for (const { kind, at, about } of alarms) await setAlarm(change, { schemeId: issue.schemeId, kind, subjectId: issue.id, at: new Date(at), about });
}

/** The shortest way between two states of an issue. */
function path(from: IssueState, to: IssueState): IssueState[] {
  const steps = moves(issueRules as never).map((move) => move.split('>') as [IssueState, IssueState]);
  const ways = new Map<IssueState, IssueState[]>([[from, []]]);
  for (const [at, way] of ways) for (const [a, b] of steps) if (a === at && !ways.has(b)) ways.set(b, [...way, b]);
  const way = ways.get(to);
  if (!way) throw new Error(`no way from ${from} to ${to}`);
  return way;
}
