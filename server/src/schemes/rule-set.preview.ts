import { inTransaction } from '../journal/transaction.ts';
import { acting, type Context } from '../journal/context.ts';
import { systemScope } from '../kernel/audience.ts';
import { shanghaiDay } from '../kernel/calendar.ts';
import { notFound, Refused, type Said } from '../kernel/refused.ts';
import { ruleSections } from './rule-fields.ts';
import { differences } from './rule-set.diff.ts';
import { RuleSet } from './rule-set.entity.ts';
import { changeOf, problemsIn, textsOf } from './rule-set.facts.ts';
import type { RuleProblem } from './rule-set.problems.ts';
import type { RuleSetPreview } from './rule-set.type.ts';

/** What a version that is being written would change, and how many of what it would touch, counted now (B-8). */
export async function previewOf(context: Context, ruleSetId: string): Promise<RuleSetPreview> {
  const { actor, services } = acting(context);
  if (actor.role !== 'OFFICER' && actor.role !== 'ADMINISTRATOR') throw new Refused('NOT_YOURS', { zh: '只有营商办和系统管理员可以预览规则变化', en: 'Only the office and the administrator preview new rules' }, { rule: 'B-8' });
  const now = services.now();
  // Counted over everything: the numbers come out, what is counted does not.
  return inTransaction(services, [systemScope], async (em) => {
    const set = await em.findOne(RuleSet, { id: ruleSetId, schemeId: actor.schemeId });
    if (!set) throw notFound();
    const { text, before } = await textsOf(em, set);
    const change = await changeOf(em, set, now);
    const said = (of: Said) => of[context.lang];
    const writing = set.state === 'DRAFT' || set.state === 'CONSULTING' || set.state === 'ENACTED';
    const effects = writing ? (await Promise.all((services.ruleEffects ?? []).map(async (count) => count(em, change)))).flat() : [];
    return {
      ruleSetId,
      differences: before ? differences(before, text, services.happenings ?? new Map()).map((d) => ({
        section: d.section, sectionLabel: said(ruleSections[d.section]), label: said(d.label), before: d.before && said(d.before), after: d.after && said(d.after) })) : [],
      effects: effects.filter(({ count }) => count > 0).map(({ code, count, said: words }) => ({ code, count, text: said(words) })),
      problems: writing ? shown(await problemsIn(em, text, before, { happenings: services.happenings, on: shanghaiDay(now) }), context) : [],
    };
  });
}

/** Problems in the caller's language. */
export const shown = (problems: readonly RuleProblem[], { lang }: Pick<Context, 'lang'>) => problems.map(({ path, said }) => ({ path, message: said[lang] }));
