import { createHash } from 'node:crypto';
import { admit, type Newcomer } from '../accounts/admit.actions.ts';
import { hashPassword, initialPassword } from '../accounts/hashing.ts';
import { roles } from '../accounts/membership.rules.ts';
import { readRoster, type CellError, type Roster, type RosterRow } from '../accounts/roster.ts';
import { act, type Acting } from '../journal/act.ts';
import type { Change } from '../journal/change.ts';
import { inTransaction } from '../journal/transaction.ts';
import { audience, scope, systemScope } from '../kernel/audience.ts';
import { shanghaiDay } from '../kernel/calendar.ts';
import { Refused } from '../kernel/refused.ts';
import { engage } from './appointment.actions.ts';
import { aroundOf, objectionsTo, type Around } from './roster-check.ts';
import { inForce, type Rules } from '../schemes/rules.ts';
import { checkAdministrator } from '../schemes/unit.actions.ts';

/** A file to import; a dry run only says what is wrong with it. */
export interface RosterFile { idempotencyKey: string; fileName: string; bytes: Buffer; dryRun: boolean }
/** What came of a roster; first passwords are told here and never again. */
export interface Imported { rows: number; created: number; errors: CellError[]; accounts: { username: string; name: string; initialPassword: string }[]; cursor: string | null }

/** Imports a roster whole or not at all: people, accounts with first passwords that must be changed, memberships. */
export async function importRoster(a: Acting, { idempotencyKey, fileName, bytes, dryRun }: RosterFile): Promise<Imported> {
  checkAdministrator(a);
  const { services, actor } = a;
  const roster = await readRoster(fileName, bytes);
  const rows = roster.rows.length;
  const asked = { act: 'rosterImport', input: { digest: createHash('sha256').update(bytes).digest('hex'), idempotencyKey } };
  const nothing = { rows, created: 0, accounts: [], cursor: null };
  if (roster.errors.length > 0) return { ...nothing, errors: roster.errors };
  const before = await inTransaction(services, [systemScope], async (em) => {
    const [answered] = await em.execute('select 1 from idempotency where membership_id = ? and key = ?', [actor.membershipId, idempotencyKey]);
    return { answered: !!answered, errors: answered ? [] : objectionsTo(roster, await aroundOf(em, actor.schemeId, await inForce(em, actor.schemeId, services.now()), roster, services.now())) };
  });
  if (dryRun || before.errors.length > 0) return { ...nothing, errors: before.errors };
  // Hashing takes its time: it is done before the transaction, and not again for a request that was answered already.
  const newcomers = before.answered ? [] : await Promise.all(roster.rows.map(newcomer));
  let entered: typeof newcomers = [];
  const { cursor } = await act(a, asked, async (change) => {
    const subject = await enter(change, roster, newcomers);
    entered = newcomers;
    return subject;
  });
  return { rows, created: rows, errors: [], cursor, accounts: entered.map(({ username, name, first }) => ({ username, name, initialPassword: first })) };
}

const newcomer = async ({ name, username, phone }: RosterRow): Promise<Newcomer & { first: string }> => {
  const first = initialPassword();
  return { name, username, phone, first, passwordHash: await hashPassword(first), mustChange: true };
};

async function enter(change: Change, roster: Roster, newcomers: readonly Newcomer[]): Promise<{ id: string }> {
  const { em, now, actor: { schemeId } } = change;
  await change.write();
  const rules = await inForce(em, schemeId, now);
  const around = await aroundOf(em, schemeId, rules, roster, now);
  const [changed] = objectionsTo(roster, around);
  // Somebody entered one of these names meanwhile; another try says which cells.
  if (changed) throw new Refused('DUPLICATE', changed.message, { field: changed.cell });
  const liaisonIds = new Map(around.liaisonIds);
  const liaisonsFirst = roster.rows.map((row, i) => ({ row, newcomer: newcomers[i]! })).sort((a, b) => Number(b.row.role === 'LIAISON') - Number(a.row.role === 'LIAISON'));
  for (const { row, newcomer } of liaisonsFirst) {
    const membership = await join(change, row, newcomer, rules, { ...around, liaisonIds });
    if (row.role === 'LIAISON') liaisonIds.set(row.username, membership.id);
    // What is written needs no watching; a long roster would slow down with each row.
    em.clear();
  }
  change.record('RosterImported', { id: schemeId, version: rules.set.version, audience: audience(scope.admin(schemeId)) }, [], { more: { people: roster.rows.length } });
  return { id: schemeId };
}

/** Somebody of a roster joins: an observer for a first term, everybody else for as long as they serve. */
async function join(change: Change, row: RosterRow, newcomer: Newcomer, { set }: Rules, { unitIds, liaisonIds }: Around) {
  const { now, actor: { schemeId } } = change;
  const common = { schemeId, ruleSetId: set.id, unitId: row.unit === null ? null : unitIds.get(row.unit)!, liaisonId: row.liaison === null ? null : liaisonIds.get(row.liaison)!, channel: row.channel };
  if (row.role !== 'OBSERVER') return (await admit(change, newcomer, { ...common, role: row.role, title: row.title ?? roles[row.role].said.zh, since: now })).membership;
  return (await engage(change, {
    ...common, role: row.role, person: newcomer, title: row.title ?? set.titleZh, managingUnitId: null, nominatingUnitId: null, nominationId: null, enterprise: null, startsOn: shanghaiDay(now),
  })).membership;
}
