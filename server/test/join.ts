import { admit } from '../src/accounts/admit.actions.ts';
import { openSession } from '../src/accounts/session.actions.ts';
import { act } from '../src/journal/act.ts';
import { newId } from '../src/kernel/id.ts';
import { system } from '../src/kernel/actor.ts';
import { inForce } from '../src/schemes/rules.ts';
import { Unit } from '../src/schemes/unit.entity.ts';
import { ask } from './asking.ts';
import type { Part } from './cast.ts';
import type { Refusal, World } from './world.ts';

/** Somebody more in the town: of a unit that is there, or of a new one; an observer may have a unit that manages them. */
export async function join(w: World, username: string, { unit, managedBy, ...part }: Part & { managedBy?: string }) {
  const seat = { membershipId: '', cookie: '' };
  await act({ services: w.services, actor: system(w.schemeId) }, { act: 'join', input: {} }, async (c) => {
    await c.write();
    for (const name of [unit, managedBy]) if (name && !w.units[name]) {
      w.units[name] = newId('Unit', c.now);
      await c.em.persist(c.em.create(Unit, { id: w.units[name], schemeId: w.schemeId, name })).flush();
    }
    const { person, account, membership } = await admit(c, { name: part.name, phone: part.phone ?? null, username: `more-${username}`, passwordHash: 'none', mustChange: false }, {
      schemeId: w.schemeId, ruleSetId: (await inForce(c.em, w.schemeId, c.now)).set.id, role: part.role, title: part.title, since: c.now,
      unitId: unit ? w.units[unit]! : null, managingUnitId: managedBy ? w.units[managedBy]! : null, channel: part.channel ?? null, liaisonId: part.liaison ? w.members[part.liaison]! : null,
    });
    Object.assign(seat, { membershipId: membership.id, cookie: `huiyin_session=${(await openSession(c, account, membership, person, 'zh')).token}` });
    return membership;
  });
  return {
    ...seat,
    // eslint-disable-next-line @typescript-eslint/no-explicit-any
    async run(query: string, variables: object = {}): Promise<any> {
      const { data, errors } = await ask(w, query, variables, { cookie: seat.cookie });
      if (errors) throw new Error(`${username}: ${JSON.stringify(errors)}`);
      w.counts.entries += 1;
      return data;
    },
    async refused(query: string, variables: object = {}): Promise<Refusal> {
      const { data, errors } = await ask(w, query, variables, { cookie: seat.cookie });
      if (!errors) throw new Error(`${username} was answered: ${JSON.stringify(data)}`);
      w.counts.refusals += 1;
      return { ...errors[0]!.extensions, message: errors[0]!.message } as Refusal;
    },
  };
}
