import { act } from '../journal/act.ts';
import type { Services } from '../journal/services.ts';
import { inTransaction } from '../journal/transaction.ts';
import { systemScope } from '../kernel/audience.ts';
import { notFound, type Lang } from '../kernel/refused.ts';
import { Account } from './account.entity.ts';
import { ownerOf } from './actor.ts';
import { homeOf, type Home, type MemberRole } from './membership.rules.ts';
import { Person } from './person.entity.ts';
import { openSession, type Opened } from './session.actions.ts';
import { membershipsInForce } from './standing.ts';

/** One person of the demo town, as the page that lets visitors in shows them. */
export interface DemoPerson { key: string; name: string; title: string; home: Home; schemeId: string; host: string }

const order = `array_position(array['OFFICER', 'LIAISON', 'LEADER', 'HANDLER', 'OBSERVER', 'CLUE_OFFICER', 'DISCIPLINE', 'CONVENER', 'DIRECTOR', 'ADMINISTRATOR', 'SECURITY_ADMINISTRATOR', 'AUDITOR'], m.role)`;

/** The people of the demo town; their key is their user name, and each is reached at a host of their own so that cookies do not collide. */
export async function demoPeople(services: Services): Promise<DemoPerson[]> {
  const now = services.now();
  const port = services.demo?.port() ?? 0;
  const rows = await inTransaction(services, [systemScope], (em) => em.execute<{ key: string; name: string; title: string; role: MemberRole; scheme_id: string }[]>(
    `select * from (
       select distinct on (a.id) a.username as key, p.name, m.title, m.role, m.scheme_id, ${order} as place, m.since, m.id
       from account a join person p on p.id = a.person_id join membership m on m.person_id = p.id
       where a.state = 'OPEN' and huiyin.in_force(m.since, m.until, ?) order by a.id, m.since, m.id) as people
     order by scheme_id, place, since, id`, [now]));
  return rows.map(({ key, name, title, role, scheme_id }) => ({ key, name, title, home: homeOf(role), schemeId: scheme_id, host: `${key}.localhost:${port}` }));
}

/** Lets a visitor of the demo in as one of its people, by key or by membership; only in demo mode. */
export async function enterDemo(services: Services, key: string, lang: Lang = 'zh'): Promise<Opened> {
  if (!services.demo) throw notFound();
  const found = await inTransaction(services, [systemScope], async (em) => {
    const [row] = await em.execute<{ id: string; person_id: string }[]>(
      `select a.id, a.person_id from account a where a.state = 'OPEN' and (a.username = ? or exists (select from membership m where m.person_id = a.person_id and m.id = ?)) limit 1`, [key, key]);
    return row && { accountId: row.id, person: await em.findOneOrFail(Person, { id: row.person_id }) };
  });
  if (!found) throw notFound();
  let opened: Opened | undefined;
  await act({ services, actor: ownerOf(found.person, lang) }, { act: 'demoEnter', input: { key }, chain: 'system' }, async (change) => {
    const account = await change.load(Account, found.accountId);
    const held = await membershipsInForce(change.em, found.person.id, change.now);
    const membership = held.find((m) => m.id === key) ?? held[0];
    if (!membership) throw notFound();
    await change.write();
    account.signedInAt = change.now;
    opened = await openSession(change, account, membership, found.person, lang, { factor: 'DEMO' });
    change.record('DemoEntered', account, []);
    return account;
  });
  return opened!;
}
