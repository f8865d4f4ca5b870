import type { EntityManager } from '@mikro-orm/postgresql';
import type { CellError, Roster, RosterRow } from '../accounts/roster.ts';
import { pgArray } from '../journal/transaction.ts';
import type { Said } from '../kernel/refused.ts';
import type { Rules } from '../schemes/rules.ts';
import { Unit } from '../schemes/unit.entity.ts';

/** What a roster is imported into: names that are known already, and what the scheme's rules say. */
export interface Around { unitIds: ReadonlyMap<string, string>; liaisonIds: ReadonlyMap<string, string>; taken: ReadonlySet<string>; channels: boolean }

/** Looks up what a roster's cells refer to. */
export async function aroundOf(em: EntityManager, schemeId: string, rules: Rules, { rows }: Roster, now: Date): Promise<Around> {
  const accounts = await em.execute<{ username: string; liaison_id: string | null }[]>(
    `select a.username, m.id as liaison_id from account a
     left join membership m on m.person_id = a.person_id and m.scheme_id = ? and m.role = 'LIAISON' and huiyin.in_force(m.since, m.until, ?)
     where a.username = any(?::text[])`, [schemeId, now, pgArray(rows.flatMap((row) => [row.username, ...(row.liaison ? [row.liaison] : [])]))]);
  return {
    unitIds: new Map((await em.find(Unit, { schemeId })).map((unit) => [unit.name, unit.id])),
    liaisonIds: new Map(accounts.flatMap((a) => (a.liaison_id ? [[a.username, a.liaison_id]] : []))),
    taken: new Set(accounts.map((a) => a.username)),
    channels: rules.offered('channels', null).length > 0,
  };
}

/** What of a roster cannot be imported here, cell by cell; empty where all of it can. */
export function objectionsTo({ rows, at }: Roster, around: Around): CellError[] {
  const liaisons = new Set(rows.filter((row) => row.role === 'LIAISON').map((row) => row.username));
  return rows.flatMap((row) => checks.flatMap(([field, says]) => {
    const said = says(row, around, liaisons);
    return said ? [at(row.row, field, said)] : [];
  }));
}

type Check = (row: RosterRow, around: Around, liaisons: ReadonlySet<string>) => Said | null | false;

const checks: readonly (readonly [Parameters<Roster['at']>[1], Check])[] = [
  ['username', ({ username }, { taken }) => taken.has(username) && { zh: `用户名“${username}”已被使用`, en: `The user name “${username}” is taken` }],
  ['unit', ({ unit }, { unitIds }) => unit !== null && !unitIds.has(unit)
    && { zh: `没有单位“${unit}”：请先录入单位，或改为已录入的名称`, en: `There is no unit “${unit}”: enter it first, or write the name it was entered under` }],
  ['liaison', ({ liaison }, { liaisonIds }, liaisons) => liaison !== null && !liaisons.has(liaison) && !liaisonIds.has(liaison)
    && { zh: `没有专员“${liaison}”`, en: `There is no liaison “${liaison}”` }],
  ['channel', ({ role, channel }, { channels }) => role === 'OBSERVER' && channels && channel === null
    && { zh: '请填写通道：社会或内部', en: 'Write the channel: external or internal' }],
  ['channel', ({ channel }, { channels }) => channel !== null && !channels
    && { zh: '本方案不分通道，请留空', en: 'This scheme knows no channels: leave it empty' }],
];
