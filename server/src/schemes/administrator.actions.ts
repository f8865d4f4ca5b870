import { admit } from '../accounts/admit.actions.ts';
import { hashPassword, initialPassword } from '../accounts/hashing.ts';
import { administratorRoles, roles, type MemberRole } from '../accounts/membership.rules.ts';
import { checkUsername, plainUsername } from '../accounts/username.rules.ts';
import { act, type Acting, type Answer } from '../journal/act.ts';
import { inTransaction } from '../journal/transaction.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Actor } from '../kernel/actor.ts';
import { systemScope } from '../kernel/audience.ts';
import { meaningfulLength } from '../kernel/meaningful.ts';
import { Refused } from '../kernel/refused.ts';
import { inForce } from './rules.ts';

/** One of the three administrators, to be appointed. */
export interface Appointing { idempotencyKey: string; name: string; username: string; role: MemberRole }

/**
 * Which administrators somebody may appoint. Grants are the security administrator's; while there is none, or no auditor,
 * the system administrator appoints the first.
 */
export async function appointable(em: EntityManager, { role, schemeId }: Actor, now: Date): Promise<MemberRole[]> {
  if (role === 'SECURITY_ADMINISTRATOR') return [...administratorRoles];
  if (role !== 'ADMINISTRATOR') return [];
  const held = await em.execute<{ role: MemberRole }[]>(
    `select distinct m.role from membership m join account a on a.person_id = m.person_id and a.state = 'OPEN' where m.scheme_id = ? and huiyin.in_force(m.since, m.until, ?)`, [schemeId, now]);
  return administratorRoles.filter((one) => one !== 'ADMINISTRATOR' && !held.some((h) => h.role === one));
}

const notYours = () => new Refused('NOT_YOURS', {
  zh: '管理员由安全管理员指定；尚无安全管理员或审计管理员时，由系统管理员指定第一位', en: 'The security administrator appoints administrators; while there is no security administrator or no auditor, the administrator appoints the first' }, { field: 'role', rule: 'administrators-apart' });

/** Opens an account for an administrator, with a first password that is told once. */
export async function appointAdministrator(a: Acting, input: Appointing): Promise<{ answer: Answer; initialPassword: string | null }> {
  const { services, actor } = a;
  const name = input.name.normalize('NFC').replace(/\s+/g, ' ').trim();
  const username = plainUsername(input.username);
  const checked = async (em: EntityManager) => { if (!(await appointable(em, actor, services.now())).includes(input.role)) throw notYours(); };
  // Before anything is hashed for somebody who may not.
  await inTransaction(services, [systemScope], checked);
  if (meaningfulLength(name) === 0) throw new Refused('INCOMPLETE', { zh: '请填写姓名', en: 'Give the name' }, { field: 'name' });
  if ([...name].length > 100) throw new Refused('TOO_LONG', { zh: '姓名最多 100 个字', en: 'A name has at most 100 characters' }, { field: 'name' });
  checkUsername(username);
  const first = initialPassword();
  const passwordHash = await hashPassword(first);
  let fresh = false;
  const answer = await act(a, { act: 'administratorAppoint', input: { ...input, name, username } }, async (change) => {
    await change.write();
    await checked(change.em);
    const { set } = await inForce(change.em, actor.schemeId, change.now);
    const { account } = await admit(change, { name, username, passwordHash, mustChange: true }, { schemeId: actor.schemeId, ruleSetId: set.id, role: input.role, title: roles[input.role].said.zh, since: change.now });
    fresh = true;
    return account;
  });
  return { answer, initialPassword: fresh ? first : null };
}
