import { randomBytes } from 'node:crypto';
import { MikroORM } from '@mikro-orm/postgresql';
import { hashPassword } from '../accounts/hashing.ts';
import { calendarOf, nationalCalendar, seedCalendar } from '../clocks/calendars.ts';
import { act } from '../journal/act.ts';
import type { Services } from '../journal/services.ts';
import { inTransaction } from '../journal/transaction.ts';
import { system } from '../kernel/actor.ts';
import { audience, systemScope } from '../kernel/audience.ts';
import { beatsOf } from './beats.ts';
import { dongjiangCast } from './cast/dongjiang.ts';
import { huaibeiCast } from './cast/huaibei.ts';
import { foundDistrict, type Known } from './district.ts';
import { dongjiangMatters } from './dongjiang.ts';
import { quietForms } from './forms.ts';
import { huaibeiMatters } from './huaibei.ts';
import { inMonth, monthBack, type Present } from './moments.ts';
import { photographer } from './photographer.ts';
import { dongjiangPeople, huaibeiPeople } from './people/people.ts';
import { play } from './play.ts';

const setting = 'demo-seeded';
/** How many months ago each scheme began; the one on trial is well inside its year. */
export const begun = { huaibei: 10, dongjiang: 4 };

/**
 * Makes the demo town, once: two schemes with their people, and matters in every state that one can be in today. It is the
 * product's own actions under a set clock, by whoever may take them, so the journal holds on it as on real work. A database
 * that somebody else has begun to use stays as it is.
 */
export async function seedDemo(services: Services, { dataDir, now = services.now() }: { dataDir: string; now?: Date }): Promise<void> {
  const stands = await inTransaction(services, [systemScope], async (em) => {
    const [made] = await em.execute<{ value: boolean }[]>('select value from setting where name = ?', [setting]);
    const [other] = await em.execute('select from scheme limit 1');
    return { made: made?.value, other: other !== undefined };
  });
  if (stands.made === false) throw new Error('演示城区没有建完，请运行 npm run demo:reset 重建。The demo town was left unfinished: make it new with npm run demo:reset.');
  if (stands.made || stands.other) return;

  const orm = await hasty(services.orm);
  try {
    await make({ ...services, orm, wake: () => undefined }, dataDir, now);
  } finally {
    await orm.close();
  }
  await act({ services: { ...services, now: () => now }, actor: system('system') }, { act: 'demoSeed', input: {}, chain: 'system' }, async (change) => {
    await change.write();
    await change.em.execute('update setting set value = ?::jsonb where name = ?', ['true', setting]);
    change.record('DemoTownMade', { id: setting, version: 1, audience: audience() }, ['schemes']);
    return { id: setting };
  });
}

/** Connections that do not wait for the disk at each step: a town that is left half made is made anew anyway. */
const hasty = (orm: MikroORM) => {
  const options = orm.config.getAll();
  const driverOptions = options.driverOptions as { options?: string };
  return MikroORM.init({ ...options, driverOptions: { ...driverOptions, options: `${driverOptions.options ?? ''} -c synchronous_commit=off` } } as never);
};

async function make(services: Services, dataDir: string, now: Date): Promise<void> {
  const present = await inTransaction(services, [systemScope], async (em): Promise<Present> => {
    await em.execute('insert into setting (name, value) values (?, ?::jsonb)', [setting, 'false']);
    await seedCalendar(em);
    return { now, calendar: await calendarOf(em, nationalCalendar) };
  });
  const upload = photographer(dataDir);
  // Nobody knows it: people of the demo are entered by one click.
  const passwordHash = await hashPassword(randomBytes(24).toString('base64url'));
  const known: Known = new Map();
  const founded = (months: number) => inMonth(present, monthBack(present, months), 1, '08:30');
  const huaibei = await foundDistrict(services, huaibeiCast, { since: founded(begun.huaibei), passwordHash, known });
  const dongjiang = await foundDistrict(services, dongjiangCast, { since: founded(begun.dongjiang), passwordHash, known });
  const forms = [...dongjiangMatters, ...quietForms(dongjiang, dongjiangMatters, present, begun.dongjiang)];
  await play(services, [
    [...beatsOf(huaibei, huaibeiMatters, present, upload), ...huaibeiPeople(huaibei, present, passwordHash)],
    [...beatsOf(dongjiang, forms, present, upload), ...dongjiangPeople(dongjiang, present, passwordHash)],
  ], now);
}

