import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MikroORM } from '@mikro-orm/postgresql';
import { Client } from 'pg';
import { Account } from '../src/accounts/account.entity.ts';
import { actorOf } from '../src/accounts/actor.ts';
import { admit, type Appointment } from '../src/accounts/admit.actions.ts';
import { authenticate } from '../src/accounts/authenticate.ts';
import { hashPassword } from '../src/accounts/hashing.ts';
import { Membership } from '../src/accounts/membership.entity.ts';
import { Person } from '../src/accounts/person.entity.ts';
import { SecondFactor } from '../src/accounts/second-factor.entity.ts';
import { Session } from '../src/accounts/session.entity.ts';
import { challenged } from '../src/accounts/enter.actions.ts';
import type { Opened } from '../src/accounts/session.actions.ts';
import { signIn } from '../src/accounts/sign-in.actions.ts';
import { act } from '../src/journal/act.ts';
import type { Services } from '../src/journal/services.ts';
import { fileSigner } from '../src/journal/signer.ts';
import { inTransaction } from '../src/journal/transaction.ts';
import { verifyJournal } from '../src/journal/verify.ts';
import { system } from '../src/kernel/actor.ts';
import { cursorSeal } from '../src/kernel/cursor.ts';
import { observerEntities } from '../src/observers/entities.ts';
import { sealer } from '../src/kernel/sealed.ts';
import { schemeEntities } from '../src/schemes/entities.ts';
import { dongjiang } from '../src/schemes/presets/dongjiang.ts';
import { inForce } from '../src/schemes/rules.ts';
import { foundScheme } from '../src/schemes/scheme.actions.ts';
import { freshDatabase } from './database.ts';

/** The password of whoever the tests let join, unless they say another. */
export const password = 'Dong-jiang 2026';

/** A database with people and schemes, and nothing that they file; the time is yours to set. */
export async function peopleWorld() {
  const database = await freshDatabase();
  const folder = mkdtempSync(join(tmpdir(), 'huiyin-people-'));
  const owner = new Client(database.ownerUrl);
  await owner.connect();
  const logged: string[] = [];
  const orm = await MikroORM.init({
    clientUrl: database.appUrl, entities: [Person, Account, SecondFactor, Session, Membership, ...schemeEntities, ...observerEntities], forceUtcTimezone: true,
    debug: true, logger: (line) => { logged.push(line); }, colors: false,
  });
  let time = new Date('2026-03-02T10:00:00+08:00');
  const ended: string[] = [];
  const services: Services = {
    orm, now: () => time, cursors: cursorSeal(Buffer.from('a secret of the tests')), signer: fileSigner(join(folder, 'key')),
    identity: { factorAsked: false, sealer: sealer(Buffer.from('a secret of the tests')), provider: null },
    clocks: { apply: async () => undefined }, told: new Map(), alarms: new Map(), wake: () => undefined, sessionsEnded: (ids) => { ended.push(...ids); },
  };
  const asSystem = <T>(work: Parameters<typeof inTransaction<T>>[2]) => inTransaction(services, ['system:*'], work);

  return {
    database, services, owner, logged, ended, asSystem,
    at: (instant: string) => { time = new Date(instant); },
    found: (preset = dongjiang, name = preset.label.zh) => foundScheme({ services, actor: system('system') }, preset, { name, calendarId: 'cn' }),
    /** Somebody joins a scheme, with the account to sign in by. */
    async join(schemeId: string, appointment: Partial<Appointment> & { username: string; name?: string; phone?: string; mustChange?: boolean; password?: string }) {
      const { username, name = username, phone = null, mustChange = false, password: given = password, ...rest } = appointment;
      const passwordHash = await hashPassword(given);
      const { set } = await asSystem((em) => inForce(em, schemeId, time));
      let joined: Awaited<ReturnType<typeof admit>> | undefined;
      await act({ services, actor: system(schemeId) }, { act: 'admit', input: { username } }, async (change) => {
        joined = await admit(change, { name, phone, username, passwordHash, mustChange },
          { schemeId, ruleSetId: set.id, role: 'OBSERVER', title: '', since: new Date(time.getTime() - 1000), ...rest });
        return joined.membership;
      });
      return { ...joined!, actor: actorOf(joined!.membership, joined!.person, 'zh') };
    },
    /** Signs in somebody who has no second factor. */
    async signIn(username: string, given = password, address?: string): Promise<Opened> {
      const outcome = await signIn(services, { username, password: given }, { lang: 'zh', address });
      if (challenged(outcome)) throw new Error('a second factor was asked for');
      return outcome;
    },
    /** Who a browser with this token is. */
    who: (token: string, slides = false) => authenticate(services, `theme=dark; huiyin_session=${token}`, 'zh', { slides }),
    /** The journal's entries of a chain, oldest first. */
    entries: async (chain: string) => (await owner.query<{ type: string; actor_id: string; subject_id: string; audience: string[]; data: Record<string, unknown> }>(
      'select e.type, e.actor_id, e.subject_id, e.audience, p.data from journal_entry e join journal_payload p using (chain, seq) where chain = $1 order by seq', [chain])).rows,
    verdicts: () => asSystem((em) => verifyJournal(em, services.signer)),
    close: async () => {
      await orm.close();
      await owner.end();
      await database.drop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
export type PeopleWorld = Awaited<ReturnType<typeof peopleWorld>>;
