import { randomBytes } from 'node:crypto';
import { hashPassword } from '../../accounts/hashing.ts';
import { actorOf } from '../../accounts/actor.ts';
import { Membership } from '../../accounts/membership.entity.ts';
import { calendarOf, nationalCalendar } from '../../clocks/calendars.ts';
import type { Services } from '../../journal/services.ts';
import { inTransaction } from '../../journal/transaction.ts';
import { systemScope } from '../../kernel/audience.ts';
import { startOfDay, type Calendar, type Day } from '../../kernel/calendar.ts';
import type { Actor } from '../../kernel/actor.ts';
import { dongjiangCast } from '../cast/dongjiang.ts';
import { huaibeiCast } from '../cast/huaibei.ts';
import { foundDistrict, type Cast, type Known } from '../district.ts';

/** A scheme of the town as it stands on one day: everybody who serves, acting by their own rights. */
export interface Office {
  readonly schemeId: string;
  readonly members: readonly Actor[];
  readonly of: (membershipId: string | null) => Actor | undefined;
}

/** The two schemes of the town, with every other observer where the town is to be small. */
const casts = (small: boolean): Cast[] => [huaibeiCast, dongjiangCast].map((cast) => ({
  ...cast, people: cast.people.filter((part, i) => part.role !== 'OBSERVER' || !small || i % 3 === 0),
}));

/** Founds the town on a day, once. */
export async function foundTown(services: Services, day: Day, small: boolean): Promise<void> {
  const since = new Date(startOfDay(day).getTime() + 30_000);
  const passwordHash = await hashPassword(randomBytes(24).toString('base64url'));
  const known: Known = new Map();
  for (const cast of casts(small)) await foundDistrict({ ...services, now: () => since }, cast, { since, passwordHash, known });
}

/** Everybody who serves in each scheme at a moment, read from the database: a process that begins again knows them all. */
export const officesAt = (services: Services, at: Date): Promise<Office[]> => inTransaction(services, [systemScope], async (em) => {
  const schemes = await em.execute<{ id: string }[]>('select id from scheme order by id');
  return Promise.all(schemes.map(async ({ id: schemeId }): Promise<Office> => {
    const rows = await em.execute<object[]>(`select m.*, p.name from membership m join person p on p.id = m.person_id
      where m.scheme_id = ? and huiyin.in_force(m.since, m.until, ?) order by m.since, m.id`, [schemeId, at]);
    const members = rows.map((row) => {
      const membership = em.map(Membership, row as never);
      return actorOf({ ...membership }, { id: membership.personId, name: (row as { name: string }).name }, 'zh');
    });
    return { schemeId, members, of: (id) => members.find((m) => m.membershipId === id) };
  }));
});

/** The calendar the town goes by. */
export const townCalendar = (services: Services): Promise<Calendar> => inTransaction(services, [systemScope], (em) => calendarOf(em, nationalCalendar));
