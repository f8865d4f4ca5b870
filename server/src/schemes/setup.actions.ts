import { admit } from '../accounts/admit.actions.ts';
import { markRealUse } from '../accounts/demo-clock.ts';
import { factorAsked } from '../accounts/factors.ts';
import { hashPassword } from '../accounts/hashing.ts';
import { roles } from '../accounts/membership.rules.ts';
import { checkPassword } from '../accounts/password.rules.ts';
import { openSession, type Opened } from '../accounts/session.actions.ts';
import { checkUsername, plainUsername } from '../accounts/username.rules.ts';
import { act } from '../journal/act.ts';
import type { Services } from '../journal/services.ts';
import { inTransaction } from '../journal/transaction.ts';
import { system } from '../kernel/actor.ts';
import { systemScope } from '../kernel/audience.ts';
import { newId } from '../kernel/id.ts';
import { meaningfulLength } from '../kernel/meaningful.ts';
import { Refused, type Lang } from '../kernel/refused.ts';
import { presetOf } from './presets.ts';
import { inForce } from './rules.ts';
import { schemeFromPreset } from './scheme.actions.ts';

/** What the first administrator states. */
export interface FirstSetup { schemeName: string; preset: string; administratorName: string; username: string; password: string }

const longest = 100;
const administered = "select 1 from membership where role = 'ADMINISTRATOR' limit 1";
const done = () => new Refused('WRONG_STATE', { zh: '系统已经完成首次设置，请用管理员账号登录', en: 'It has been set up already: sign in as the administrator' }, { rule: 'setup-once' });

/** Whether there is no administrator yet; a demo town needs none. */
export const setupNeeded = async (services: Services): Promise<boolean> =>
  !services.demo && (await inTransaction(services, [systemScope], (em) => em.execute(administered))).length === 0;

function stated(text: string, field: keyof FirstSetup, zh: string, en: string): string {
  if (meaningfulLength(text) === 0) throw new Refused('INCOMPLETE', { zh: `请填写${zh}`, en: `Give ${en}` }, { field });
  if ([...text].length > longest) throw new Refused('TOO_LONG', { zh: `${zh}最多 ${longest} 个字`, en: `At most ${longest} characters for ${en}` }, { field });
  return text.trim();
}

/** Founds the first scheme on a preset, with its administrator, who is signed in at once; only while there is none. */
export async function beginSetup(services: Services, input: FirstSetup, lang: Lang): Promise<Opened> {
  if (!await setupNeeded(services)) throw done();
  const preset = presetOf(input.preset);
  const name = stated(input.schemeName, 'schemeName', '方案名称', 'the name of the scheme');
  const administrator = stated(input.administratorName, 'administratorName', '管理员姓名', 'the administrator’s name');
  const username = plainUsername(input.username);
  checkUsername(username);
  checkPassword(input.password, { username, field: 'password' });
  const passwordHash = await hashPassword(input.password);
  const id = newId('Scheme', services.now());
  let opened: Opened | undefined;
  await act({ services, actor: system(id) }, { act: 'setupBegin', input: { name, preset: preset.key, username }, chain: id }, async (change) => {
    await change.write();
    // Two at once: the second waits here, and finds the first one's administrator.
    await change.em.execute("select 1 from chain where id = 'system' for update");
    if ((await change.em.execute(administered)).length > 0) throw done();
    await markRealUse(change.em);
    const scheme = await schemeFromPreset(change, preset, { id, name, calendarId: 'cn' });
    const { set } = await inForce(change.em, id, change.now);
    const { person, account, membership } = await admit(change, { name: administrator, username, passwordHash, mustChange: false },
      { schemeId: id, ruleSetId: set.id, role: 'ADMINISTRATOR', title: roles.ADMINISTRATOR.said.zh, since: change.now });
    opened = await openSession(change, account, membership, person, lang, { mustEnrol: factorAsked(services, [membership.role]) });
    return scheme;
  });
  return opened!;
}
