import { admit, appoint, type Appointment, type Newcomer } from '../accounts/admit.actions.ts';
import { actorOf } from '../accounts/actor.ts';
import type { Membership } from '../accounts/membership.entity.ts';
import type { Channel, MemberRole } from '../accounts/membership.rules.ts';
import { act } from '../journal/act.ts';
import type { Change } from '../journal/change.ts';
import type { Services } from '../journal/services.ts';
import { inTransaction } from '../journal/transaction.ts';
import { nationalCalendar } from '../clocks/calendars.ts';
import { system, type Actor } from '../kernel/actor.ts';
import { systemScope } from '../kernel/audience.ts';
import { shanghaiDay } from '../kernel/calendar.ts';
import { engage } from '../observers/appointment.actions.ts';
import type { Preset } from '../schemes/preset.ts';
import { inForce } from '../schemes/rules.ts';
import { foundScheme } from '../schemes/scheme.actions.ts';
import { addUnit } from '../schemes/unit.actions.ts';

/** A person's part in a scheme; the key is their user name, and the host they are reached at. */
export interface Part { key: string; name: string; role: MemberRole; title: string; unit?: string; channel?: Channel; liaison?: string; /** The unit that manages the observer, where it is not the office itself. */ managing?: string }
/** A scheme with its units by key, and everybody in it, the administrator first. */
export interface Cast { preset: Preset; name: string; units: Readonly<Record<string, string>>; people: readonly Part[] }

/** A scheme of the town once it is founded and everybody is in it. */
export interface District {
  readonly schemeId: string;
  readonly cast: Cast;
  readonly actor: (key: string) => Actor;
  readonly part: (key: string) => Part;
  readonly unitId: (unit: string) => string;
  readonly staff: (role: MemberRole, unit?: string) => string;
  readonly classId: (code: string) => string;
  /** Whether an answer of this class stands on a rectification plan. */
  readonly plans: (code: string) => boolean;
}

/** The people the town knows already, by user name; a second scheme appoints them again (B-10). */
export type Known = Map<string, string>;

/** Founds a scheme and brings its units and people in: the administrator by the system, everybody else by the administrator. */
export async function foundDistrict(services: Services, cast: Cast, { since, passwordHash, known }: { since: Date; passwordHash: string; known: Known }): Promise<District> {
  const at = (minutes: number): Services => ({ ...services, now: () => new Date(since.getTime() + minutes * 60_000) });
  const schemeId = await foundScheme({ services: at(0), actor: system('system') }, cast.preset, { name: cast.name, calendarId: nationalCalendar });
  const rules = await inTransaction(at(0), [systemScope], (em) => inForce(em, schemeId, at(0).now()));
  const units = new Map<string, string>();
  const actors = new Map<string, Actor>();

  const enter = async (change: Change, part: Part): Promise<void> => {
    // a second apart, so that they are listed in the order of the cast
    const begins = new Date(change.now.getTime() + actors.size * 1000);
    const appointment: Omit<Appointment, 'role'> = {
      schemeId, ruleSetId: rules.set.id, title: part.title, unitId: part.unit ? units.get(part.unit)! : null, channel: part.channel ?? null,
      liaisonId: part.liaison ? actors.get(part.liaison)!.membershipId : null, since: begins,
    };
    const before = known.get(part.key);
    const newcomer = { name: part.name, phone: phoneOf(part.key), username: part.key, passwordHash, mustChange: false };
    const membership = await entered(change, { ...appointment, role: part.role, managingUnitId: part.managing ? units.get(part.managing)! : null }, before ? { id: before } : newcomer);
    known.set(part.key, membership.personId);
    actors.set(part.key, actorOf({ ...membership }, { id: membership.personId, name: part.name }, 'zh'));
  };
  const [administrator, ...others] = cast.people;
  await act({ services: at(30), actor: system(schemeId) }, { act: 'administratorAdmit', input: {} }, async (change) => {
    await enter(change, administrator!);
    return { id: schemeId };
  });
  await act({ services: at(60), actor: actors.get(administrator!.key)! }, { act: 'rosterEnter', input: { people: others.length } }, async (change) => {
    for (const [key, name] of Object.entries(cast.units)) units.set(key, (await addUnit(change, schemeId, name)).id);
    for (const other of others) await enter(change, other);
    return { id: schemeId };
  });

  const part = (key: string) => found(cast.people.find((p) => p.key === key), key);
  return {
    schemeId, cast, part,
    actor: (key) => found(actors.get(key), key),
    unitId: (unit) => found(units.get(unit), unit),
    staff: (role, unit) => found(cast.people.find((p) => p.role === role && (!unit || p.unit === unit)), `${role} ${unit ?? ''}`).key,
    classId: (code) => found(rules.answerClasses.find((c) => c.code === code), code).id,
    plans: (code) => found(rules.answerClasses.find((c) => c.code === code), code).requiresPlan,
  };
}

/** An observer is engaged for a term; whoever works for the scheme serves without an end. */
async function entered(change: Change, { role, ...as }: Appointment, person: { id: string } | Newcomer): Promise<Membership> {
  if (role !== 'OBSERVER') return 'id' in person ? appoint(change, person.id, { ...as, role }) : (await admit(change, person, { ...as, role })).membership;
  const { membership } = await engage(change, {
    ...as, role, person, channel: as.channel ?? null, liaisonId: as.liaisonId ?? null, managingUnitId: as.managingUnitId ?? null, nominatingUnitId: null, nominationId: null, enterprise: null, startsOn: shanghaiDay(as.since),
  });
  return membership;
}

function found<T>(thing: T | undefined, what: string): T {
  if (thing === undefined) throw new Error(`the demo town has no ${what}`);
  return thing;
}

/** Eleven digits that no network gives out, so that nobody is called by accident. */
export const phoneOf = (key: string) => `100${[...key].reduce((n, c) => (n * 31 + c.charCodeAt(0)) % 100_000_000, 7).toString().padStart(8, '0')}`;
