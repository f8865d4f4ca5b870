import { admit, appoint } from '../accounts/admit.actions.ts';
import { hashPassword, initialPassword } from '../accounts/hashing.ts';
import { roles } from '../accounts/membership.rules.ts';
import { checkUsername, plainUsername } from '../accounts/username.rules.ts';
import { act, type Acting, type Answer } from '../journal/act.ts';
import { newId } from '../kernel/id.ts';
import { meaningfulLength } from '../kernel/meaningful.ts';
import { Refused } from '../kernel/refused.ts';
import { presetOf } from './presets.ts';
import { draftFromPreset } from './scheme.actions.ts';

/** A further scheme in the same installation, and the first of its office. */
export interface FurtherScheme { idempotencyKey: string; name: string; preset: string; officerName: string; officerUsername: string }

const longest = 100;
function stated(text: string, field: keyof FurtherScheme, zh: string, en: string): string {
  const said = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (meaningfulLength(said) === 0) throw new Refused('INCOMPLETE', { zh: `请填写${zh}`, en: `Give ${en}` }, { field });
  if ([...said].length > longest) throw new Refused('TOO_LONG', { zh: `${zh}最多 ${longest} 个字`, en: `At most ${longest} characters for ${en}` }, { field });
  return said;
}

/** Founds a further scheme with its rules as a draft: the administrator keeps its people too, its own office brings the rules into force. */
export async function foundFurtherScheme(a: Acting, input: FurtherScheme): Promise<{ answer: Answer; initialPassword: string | null }> {
  const { services, actor } = a;
  if (actor.role !== 'ADMINISTRATOR') throw new Refused('NOT_YOURS', { zh: '只有系统管理员可以建立新方案', en: 'Only the administrator founds a scheme' }, { rule: 'B-2' });
  const preset = presetOf(input.preset);
  const name = stated(input.name, 'name', '方案名称', 'the name of the scheme');
  const officerName = stated(input.officerName, 'officerName', '营商办工作人员姓名', 'the officer’s name');
  const username = plainUsername(input.officerUsername);
  checkUsername(username);
  const first = initialPassword();
  const passwordHash = await hashPassword(first);
  const id = newId('Scheme', services.now());
  let fresh = false;
  const answer = await act(a, { act: 'schemeFound', input: { ...input, name, officerName }, chain: id }, async (change) => {
    const { set } = await draftFromPreset(change, preset, { id, name, calendarId: 'cn' });
    const shared = { schemeId: id, ruleSetId: set.id, since: change.now };
    await appoint(change, actor.personId, { ...shared, role: 'ADMINISTRATOR', title: roles.ADMINISTRATOR.said.zh });
    await admit(change, { name: officerName, username, passwordHash, mustChange: true }, { ...shared, role: 'OFFICER', title: roles.OFFICER.said.zh });
    fresh = true;
    return { id };
  });
  return { answer, initialPassword: fresh ? first : null };
}
