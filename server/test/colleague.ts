import { admit } from '../src/accounts/admit.actions.ts';
import { openSession } from '../src/accounts/session.actions.ts';
import { act } from '../src/journal/act.ts';
import { system } from '../src/kernel/actor.ts';
import { newId } from '../src/kernel/id.ts';
import { inForce } from '../src/schemes/rules.ts';
import { Unit } from '../src/schemes/unit.entity.ts';
import { ask } from './asking.ts';
import { change } from './steps.ts';
import type { World } from './world.ts';

/** Somebody else of the office, or of a unit that engages observers itself, where one person alone may not decide. */
export async function colleague(w: World, { role = 'OFFICER' as 'OFFICER' | 'MANAGER', unitId = null as string | null } = {}) {
  let cookie = '';
  let id = '';
  await act({ services: w.services, actor: system(w.schemeId) }, { act: 'colleague', input: {} }, async (c) => {
    await c.write();
    const ruleSetId = (await inForce(c.em, w.schemeId, c.now)).set.id;
    const unit = role === 'MANAGER' ? unitId ?? newId('Unit', c.now) : null;
    if (unit && !unitId) await c.em.persist(c.em.create(Unit, { id: unit, schemeId: w.schemeId, name: '区工商联' })).flush();
    const { person, account, membership } = await admit(c, { name: '何同事', phone: null, username: `colleague-${role.toLowerCase()}`, passwordHash: 'none', mustChange: false },
      { schemeId: w.schemeId, ruleSetId, role, title: '科员', since: c.now, unitId: unit });
    cookie = `huiyin_session=${(await openSession(c, account, membership, person, 'zh')).token}`;
    id = membership.id;
    return membership;
  });
  return {
    id, cookie,
    /** A change as them, whole or refused. */
    async does(name: string, input: string, payload: string, i: object) {
      const { data, errors } = await ask(w, change(name, input, `${payload} { id version state }`), { i }, { cookie });
      return errors ? { refused: errors[0]!.extensions } : { done: (data as Record<string, Record<string, { id: string; version: number; state: string }>>)[name]![payload]! };
    },
  };
}
