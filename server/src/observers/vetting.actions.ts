import type { Acting } from '../journal/act.ts';
import { decide } from '../kernel/decide.ts';
import { audience } from '../kernel/audience.ts';
import { newId } from '../kernel/id.ts';
import { meaningfulLength } from '../kernel/meaningful.ts';
import { Refused } from '../kernel/refused.ts';
import { rulesOf } from '../schemes/rules.ts';
import { onNomination, type OnNomination } from './nomination.actions.ts';
import { nominationFacts } from './nomination.facts.ts';
import { nominationRules } from './nomination.rules.ts';
import { appointers } from './recruiting.rules.ts';
import { EligibilityCheck } from './vetting.entity.ts';

/** One criterion as it is judged. */
export interface CheckText { criterion: string; met?: boolean | null; evidence: string; note?: string | null }

const unanswered = (code: string, label: string) => new Refused('INCOMPLETE', { zh: `请判断“${label}”是否符合`, en: `Say whether this criterion is met: ${label}` }, { field: `checks.${code}`, rule: 'A-7' });

/** Judges a nominee by every criterion of the rules, each with its evidence; one that is not met rejects them, with the reason. */
export const vet = (a: Acting, input: OnNomination & { checks: readonly CheckText[]; reason?: string | null }) => onNomination(a, 'nominationVet', input, async (change, n) => {
  const { em, now } = change;
  const facts = await nominationFacts(em, n, now);
  decide(nominationRules as never, 'vet', facts as never, a.actor, input);
  const criteria = (await rulesOf(em, n.ruleSetId)).offered('criteria', n.channel ?? null);
  const checks = criteria.map(({ code, labelZh, labelEn }) => {
    const label = a.actor.lang === 'zh' ? labelZh : labelEn;
    const given = input.checks.find(({ criterion }) => criterion === code);
    if (given?.met === undefined || given.met === null) throw unanswered(code, label);
    const [evidence, note] = [given.evidence.trim(), given.note?.trim() || null];
    if (meaningfulLength(evidence) === 0) throw new Refused('INCOMPLETE', { zh: `请写明判断“${label}”的依据`, en: `Give the evidence: ${label}` }, { field: `checks.${code}.evidence`, rule: 'A-7' });
    if ([...evidence].length > 1000 || [...(note ?? '')].length > 1000) throw new Refused('TOO_LONG', { zh: '依据和备注各最多 1000 个字', en: 'Evidence and note have at most 1000 characters each' }, { field: `checks.${code}.evidence` });
    return { criterion: code, met: given.met, evidence, note };
  });
  const passes = checks.every(({ met }) => met);
  const reason = input.reason?.trim() ?? '';
  const by = { vettedById: a.actor.membershipId, vettedByPersonId: a.actor.personId, vettedAt: now };
  await (passes ? change.apply(nominationRules, n, 'vet', {}, by, {}, facts)
    : change.apply(nominationRules, n, 'reject', { reason }, { ...by, rejectReason: reason }, { text: reason, textClass: 'office' }, facts));
  for (const check of checks) em.persist(em.create(EligibilityCheck, { id: newId('EligibilityCheck', now), nominationId: n.id, ...check, judgedById: a.actor.membershipId, judgedAt: now, audience: audience(...appointers(n)) }));
  await em.flush();
  return n;
});
