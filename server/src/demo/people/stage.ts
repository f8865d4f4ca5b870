import { randomUUID } from 'node:crypto';
import { actorOf } from '../../accounts/actor.ts';
import { act, type Acting } from '../../journal/act.ts';
import type { Services } from '../../journal/services.ts';
import { inTransaction } from '../../journal/transaction.ts';
import type { Actor } from '../../kernel/actor.ts';
import { systemScope } from '../../kernel/audience.ts';
import type { Day } from '../../kernel/calendar.ts';
import { engage } from '../../observers/appointment.actions.ts';
import { inForce } from '../../schemes/rules.ts';
import { phoneOf, type District, type Part } from '../district.ts';
import type { Moment, Present } from '../moments.ts';
import type { Beat } from '../play.ts';

/** Somebody who joined after the roster was entered. */
export interface Joined { readonly actor: Actor; readonly membershipId: string; readonly appointmentId: string; readonly accountId: string }

/** A scheme and its day, and who joined it by a story. */
export interface Stage { readonly district: District; readonly present: Present; readonly passwordHash: string; readonly joined: Map<string, Joined> }

/** Whoever is meant by a key. */
export function who({ district, joined }: Stage, key: string): Actor { return joined.get(key)?.actor ?? district.actor(key); }

/** Somebody who joined by a story. */
export function joinedAs({ joined }: Stage, key: string): Joined {
  const one = joined.get(key);
  if (!one) throw new Error(`nobody joined the demo town as ${key}`);
  return one;
}

/** What somebody does at a moment. */
export const beat = (stage: Stage, at: Moment, key: string, play: (a: Acting) => Promise<unknown>): Beat =>
  ({ at: at(stage.present), play: (services) => play({ services, actor: who(stage, key) }) });

/** Each thing that is filed has a key of its own. */
export const once = () => ({ idempotencyKey: randomUUID() });

/** How a row stands now, as whoever looks at it finds it. */
export async function rowOf(services: Services, table: string, id: string): Promise<{ version: number }> {
  const [row] = await inTransaction(services, [systemScope], (em) => em.execute<{ version: number }[]>(`select version from ${table} where id = ?`, [id]));
  if (!row) throw new Error(`the demo town has no ${table} ${id}`);
  return row;
}

/** The administrator enters an observer whose term began on some day, also before the scheme had this system. */
export const enters = (stage: Stage, at: Moment, { key, name, title, liaison, channel }: Part, startsOn: Day): Beat => beat(stage, at, stage.district.staff('ADMINISTRATOR'), (a) =>
  act(a, { act: 'rosterEnter', input: { people: 1 } }, async (change) => {
    const { set } = await inForce(change.em, stage.district.schemeId, change.now);
    const { membership, person, account, appointment } = await engage(change, {
      schemeId: stage.district.schemeId, ruleSetId: set.id, role: 'OBSERVER', title, channel: channel ?? null, liaisonId: liaison ? who(stage, liaison).membershipId : null,
      managingUnitId: null, nominatingUnitId: null, nominationId: null, enterprise: null, startsOn,
      person: { name, phone: phoneOf(key), username: key, passwordHash: stage.passwordHash, mustChange: false },
    });
    stage.joined.set(key, {
      actor: actorOf({ ...membership }, { id: person.id, name }, 'zh'), membershipId: membership.id, appointmentId: appointment.id, accountId: account?.id ?? '',
    });
    return { id: stage.district.schemeId };
  }));
