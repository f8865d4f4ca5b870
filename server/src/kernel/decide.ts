import type { Actor } from './actor.ts';
import type { Guard, Lifecycle, Need, Row } from './lifecycle.ts';
import { meaningfulLength } from './meaningful.ts';
import { Refused, type Said } from './refused.ts';

type Facts = { state: string };

/** What an action may be told; fields are those its row needs. */
export type Input = object;

const or = (said: readonly Said[], zh: string, en: string): Said => ({
  zh: said.map((s) => s.zh).join(zh), en: said.map((s) => s.en).join(en),
});

const rowOf = <F extends Facts>(table: Lifecycle<string, F>, action: string): Row<string, F> => {
  const row = table.actions[action];
  if (!row) throw new Refused('INVALID', { zh: `“${table.label.zh}”没有这个操作`, en: `A ${table.label.en} has no such action` }, { rule: `${table.noun}.${action}` });
  return row;
};

const wrongParty = <F extends Facts>(row: Row<string, F>) => {
  const who = or(row.by.map((p) => p.who), '或', ' or ');
  return new Refused('NOT_YOURS', { zh: `只有${who.zh}可以${row.label.zh}`, en: `Only ${who.en} can do this: ${row.label.en}` });
};

const wrongState = <F extends Facts>(table: Lifecycle<string, F>, row: Row<string, F>, facts: F) => {
  const from = or(row.from.map((s) => table.states[s]!), '、', ', ');
  const now = table.states[facts.state]!;
  return new Refused('WRONG_STATE', {
    zh: `目前状态为“${now.zh}”，${row.label.zh}须在“${from.zh}”时进行`,
    en: `It now stands at “${now.en}”; “${row.label.en}” needs “${from.en}”`,
  });
};

/** Why this action is refused now, whatever would be said with it; empty when it is on offer. */
export function objections<F extends Facts>(table: Lifecycle<string, F>, action: string, facts: F, actor: Actor): Refused[] {
  const row = rowOf(table, action);
  const at = { rule: `${table.noun}.${action}` };
  if (!row.by.some((p) => p.holds(actor, facts))) return [withRule(wrongParty(row), at.rule)];
  if (row.from.length > 0 && !row.from.includes(facts.state)) return [withRule(wrongState(table, row, facts), at.rule)];
  return (row.guards ?? [])
    .filter((g) => !g.holds(facts, actor))
    .map((g) => refusedBy(g, facts));
}

function refusedBy<F>(guard: Guard<F>, facts: F): Refused {
  const field = guard.field?.(facts);
  return new Refused(guard.code, typeof guard.says === 'function' ? guard.says(facts) : guard.says, { rule: guard.rule, ...(field ? { field } : {}) });
}

const withRule = (r: Refused, rule: string) => new Refused(r.code, r.said, { rule });

const least = <F>(need: Need<F>, facts: F) =>
  typeof need.atLeast === 'function' ? need.atLeast(facts) : (need.atLeast ?? 1);

/** Refuses an input that leaves out, or only pretends to give, what the row needs. */
export function requireNeeds<F extends Facts>(table: Lifecycle<string, F>, action: string, facts: F, input: Input): void {
  for (const need of rowOf(table, action).needs ?? []) {
    const at = { field: need.field, rule: `${table.noun}.${action}` };
    const given = (input as Record<string, unknown>)[need.field];
    const min = least(need, facts);
    if (typeof given === 'string') {
      if (meaningfulLength(given) < min) throw new Refused('INCOMPLETE', min > 1
        ? { zh: `${need.label.zh}至少需要 ${min} 个有效字符（空格和重复不计）`, en: `${need.label.en}: at least ${min} characters, white space and repetition not counted` }
        : { zh: `请填写${need.label.zh}`, en: `Give ${need.label.en}` }, at);
      if (need.atMost !== undefined && [...given].length > need.atMost) throw new Refused('TOO_LONG',
        { zh: `${need.label.zh}最多 ${need.atMost} 个字符`, en: `${need.label.en}: at most ${need.atMost} characters` }, at);
    } else if (min > 0 && (given === undefined || given === null)) {
      throw new Refused('INCOMPLETE', { zh: `请填写${need.label.zh}`, en: `Give ${need.label.en}` }, at);
    }
  }
}

/** The guard: the row to carry out, or the refusal. Mutations and offers both come through `objections`. */
export function decide<F extends Facts>(table: Lifecycle<string, F>, action: string, facts: F, actor: Actor, input: Input): Row<string, F> {
  const [first] = objections(table, action, facts, actor);
  if (first) throw first;
  requireNeeds(table, action, facts, input);
  return rowOf(table, action);
}

/** An action as it is offered to one actor: enabled, or with the reasons it is refused now. */
export interface Offered { action: string; enabled: boolean; reasons: Refused[]; needs: readonly Need<never>[]; label: Said }

/** Every action that is this actor's to take in some state of the matter. */
export const offers = <F extends Facts>(table: Lifecycle<string, F>, facts: F, actor: Actor): Offered[] => listed(table, facts, actor, (row) => row.from.length > 0);

/** Every action by which this actor may bring such a matter into being, from what is known of it beforehand. */
export const openings = <F extends Facts>(table: Lifecycle<string, F>, facts: F, actor: Actor): Offered[] => listed(table, facts, actor, (row) => row.from.length === 0);

const listed = <F extends Facts>(table: Lifecycle<string, F>, facts: F, actor: Actor, which: (row: Row<string, F>) => boolean): Offered[] =>
  Object.entries(table.actions)
    .filter(([, row]) => which(row) && !row.follows && row.by.some((p) => p.holds(actor, facts)))
    .map(([action, row]) => {
      const reasons = objections(table, action, facts, actor);
      return { action, label: row.label, enabled: reasons.length === 0, reasons, needs: (row.needs ?? []) as readonly Need<never>[] };
    });
