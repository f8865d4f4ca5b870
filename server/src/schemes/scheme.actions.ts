import { act, type Acting } from '../journal/act.ts';
import type { Change } from '../journal/change.ts';
import { audience, scope } from '../kernel/audience.ts';
import { shanghaiDay } from '../kernel/calendar.ts';
import { newId } from '../kernel/id.ts';
import { notFound } from '../kernel/refused.ts';
import { firstTemplates } from './answer-template.actions.ts';
import type { Preset, RuleText } from './preset.ts';
import { RuleSet } from './rule-set.entity.ts';
import { takeForce } from './rule-set.force.ts';
import { ruleSetRules } from './rule-set.rules.ts';
import { columnsOf, writeRows } from './rule-set.write.ts';
import { textOf } from './rule-set.text.ts';
import { rulesOf, type Rules } from './rules.ts';
import { Scheme } from './scheme.entity.ts';
import { termEnd } from './term.rules.ts';

/** What is decided of a scheme beside its rules; the id beforehand, because its chain bears it. */
export interface Founding { id: string; name: string; calendarId: string }

/** Founds a scheme on a preset: the scheme, its chain in the journal, and the first version of its rules, in force at once. */
export async function schemeFromPreset(change: Change, preset: Preset, founding: Founding): Promise<Scheme> {
  const { scheme, set } = await draftFromPreset(change, preset, founding);
  await takeForce(change, set, shanghaiDay(change.now));
  return scheme;
}

/** The same with the first version of its rules as a draft, which binds no one until its office brings it into force. */
export async function draftFromPreset(change: Change, preset: Preset, { id, name, calendarId }: Founding): Promise<{ scheme: Scheme; set: RuleSet }> {
  await change.write();
  const { em, now } = change;
  const scheme = em.create(Scheme, { id, name, preset: preset.key, calendarId, createdAt: now });
  await em.persist(scheme).flush();
  await em.execute('insert into chain (id) values (?) on conflict do nothing', [id]);
  change.record('SchemeFounded', told(id), ['name', 'preset', 'calendarId']);
  await firstTemplates(change, id, preset);
  const trialUntil = preset.trialMonths === null ? null : termEnd(shanghaiDay(now), preset.trialMonths);
  return { scheme, set: await unwritten(change, id, 1, { ...preset, trialUntil }) };
}

/** The same as an act of its own, recorded as the first entry of the scheme's chain. */
export async function foundScheme(acting: Acting, preset: Preset, founding: Omit<Founding, 'id'>): Promise<string> {
  const id = newId('Scheme', acting.services.now());
  await act(acting, { act: 'schemeFound', input: { ...founding, preset: preset.key }, chain: id }, (change) => schemeFromPreset(change, preset, { id, ...founding }));
  return id;
}

/** A new version of a scheme's rules takes the place of the one in force at once, without a draft; for what ships with the product. */
export async function newRuleVersion(change: Change, schemeId: string, modify: (text: RuleText) => RuleText): Promise<Rules> {
  await change.write();
  const old = await change.em.findOne(RuleSet, { schemeId, state: 'IN_FORCE' });
  if (!old) throw notFound();
  return firstForce(change, schemeId, old.edition + 1, modify(textOf(await rulesOf(change.em, old.id))));
}

async function firstForce(change: Change, schemeId: string, edition: number, text: RuleText): Promise<Rules> {
  const set = await unwritten(change, schemeId, edition, text);
  await takeForce(change, set, shanghaiDay(change.now));
  return rulesOf(change.em, set.id);
}

/** Writes a version down as a draft nobody drafted: the one a scheme is founded with. */
export async function unwritten(change: Change, schemeId: string, edition: number, text: RuleText): Promise<RuleSet> {
  await change.write();
  const facts = { schemeId, state: 'DRAFT' as const, consulted: [] };
  const set = change.em.create(RuleSet, {
    ...facts, id: newId('RuleSet', change.now), edition, inForceOn: null, ...columnsOf(text), applyToRunning: false, extendedUntil: null, version: 1, audience: ruleSetRules.audience(facts),
  });
  await change.em.persist(set).flush();
  await writeRows(change.em, set.id, text);
  return set;
}

const told = (schemeId: string) =>
  ({ id: schemeId, version: 1, audience: audience(scope.office(schemeId), scope.admin(schemeId), scope.scheme(schemeId)) });
