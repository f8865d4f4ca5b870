import { act, type Acting, type Answer } from '../journal/act.ts';
import type { Change } from '../journal/change.ts';
import { audience, scope } from '../kernel/audience.ts';
import { newId } from '../kernel/id.ts';
import { meaningfulLength } from '../kernel/meaningful.ts';
import { Refused } from '../kernel/refused.ts';
import { Unit } from './unit.entity.ts';

const longest = 100;

/** Refuses whoever is not the administrator of the scheme: people and units are theirs to enter. */
export function checkAdministrator({ actor }: Acting): void {
  if (actor.role !== 'ADMINISTRATOR') throw new Refused('NOT_YOURS', { zh: '只有管理员可以维护单位和名册', en: 'Only the administrator enters units and people' });
}

/** Enters a unit; its name stands once in a scheme. */
export async function addUnit(change: Change, schemeId: string, typed: string): Promise<Unit> {
  const name = typed.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (meaningfulLength(name) === 0) throw new Refused('INCOMPLETE', { zh: '请填写单位名称', en: 'Give the name of the unit' }, { field: 'name' });
  if ([...name].length > longest) throw new Refused('TOO_LONG', { zh: `单位名称最多 ${longest} 个字`, en: `A name has at most ${longest} characters` }, { field: 'name' });
  await change.write();
  // Two at once: the second finds the first one's row, and is told so.
  const [made] = await change.em.execute<{ id: string }[]>(
    'insert into unit (id, scheme_id, name) values (?, ?, ?) on conflict (scheme_id, name) do nothing returning id', [newId('Unit', change.now), schemeId, name]);
  if (!made) throw new Refused('DUPLICATE', { zh: `单位“${name}”已存在`, en: `There is a unit “${name}” already` }, { field: 'name' });
  change.record('UnitEntered', { id: made.id, version: 1, audience: audience(scope.scheme(schemeId)) }, ['name'], { text: name });
  return change.em.findOneOrFail(Unit, { id: made.id });
}

/** The administrator enters a unit. */
export const createUnit = (a: Acting, { idempotencyKey, name }: { idempotencyKey: string; name: string }): Promise<Answer> =>
  act(a, { act: 'unitCreate', input: { name, idempotencyKey } }, async (change) => {
    checkAdministrator(a);
    return addUnit(change, a.actor.schemeId, name);
  });
