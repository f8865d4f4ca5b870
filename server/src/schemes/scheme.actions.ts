import { act, type Acting } from '../journal/act.ts';
import type { Change } from '../journal/change.ts';
import { audience, scope } from '../kernel/audience.ts';
import { shanghaiDay } from '../kernel/calendar.ts';
import { newId } from '../kernel/id.ts';
import { notFound } from '../kernel/refused.ts';
import type { Preset, RuleText } from './preset.ts';
import { RuleSet } from './rule-set.entity.ts';
import { writeRules } from './rule-set.write.ts';
import { textOf } from './rule-set.text.ts';
import { rulesOf, type Rules } from './rules.ts';
import { Scheme } from './scheme.entity.ts';
import { termEnd } from './term.rules.ts';

/** What is decided of a scheme beside its rules; the id beforehand, because its chain bears it. */
export interface Founding { id: string; name: string; calendarId: string }

/** Founds a scheme on a preset: the scheme, its chain in the journal, and the first version of its rules, in force at once. */
export async function schemeFromPreset(change: Change, preset: Preset, { id, name, calendarId }: Founding): Promise<Scheme> {
  await change.write();
  const { em, now } = change;
  const scheme = em.create(Scheme, { id, name, preset: preset.key, calendarId, createdAt: now });
  await em.persist(scheme).flush();
  await em.execute('insert into chain (id) values (?) on conflict do nothing', [id]);
  change.record('SchemeFounded', told(id), ['name', 'preset', 'calendarId']);
  const trialUntil = preset.trialMonths === null ? null : termEnd(shanghaiDay(now), preset.trialMonths);
  await takeForce(change, id, 1, { ...preset, trialUntil });
  return scheme;
}

/** The same as an act of its own, recorded as the first entry of the scheme's chain. */
export async function foundScheme(acting: Acting, preset: Preset, founding: Omit<Founding, 'id'>): Promise<string> {
  const id = newId('Scheme', acting.services.now());
  await act(acting, { act: 'schemeFound', input: { ...founding, preset: preset.key }, chain: id }, (change) => schemeFromPreset(change, preset, { id, ...founding }));
  return id;
}

/** A new version of a scheme's rules takes the place of the one in force; appointments and matters keep the one they were made under (B-8). */
export async function newRuleVersion(change: Change, schemeId: string, modify: (text: RuleText) => RuleText): Promise<Rules> {
  await change.write();
  const old = await change.em.findOne(RuleSet, { schemeId, state: 'IN_FORCE' });
  if (!old) throw notFound();
  const text = modify(textOf(await rulesOf(change.em, old.id)));
  old.state = 'SUPERSEDED';
  await change.em.flush();
  return takeForce(change, schemeId, old.version + 1, text);
}

async function takeForce(change: Change, schemeId: string, version: number, text: RuleText): Promise<Rules> {
  const set = await writeRules(change.em, { id: newId('RuleSet', change.now), schemeId, version, inForceOn: shanghaiDay(change.now) }, text);
  set.state = 'IN_FORCE';
  await change.em.flush();
  change.record('RulesTookForce', told(schemeId, version), ['rules'], { more: { ruleSetId: set.id } });
  return rulesOf(change.em, set.id);
}

const told = (schemeId: string, version = 1) =>
  ({ id: schemeId, version, audience: audience(scope.office(schemeId), scope.admin(schemeId), scope.scheme(schemeId)) });
