import { ObjectType } from 'type-graphql';
import type { Actor } from '../kernel/actor.ts';
import { objections, offers, openings, type Offered } from '../kernel/decide.ts';
import type { Lifecycle } from '../kernel/lifecycle.ts';
import { refusalCodes, type Lang, type RefusalCode } from '../kernel/refused.ts';
import { enumOf } from './enums.ts';
import { Open } from './field.ts';

/** The closed list of refusals, printed in the SDL. */
export const RefusalCodeEnum = enumOf('RefusalCode', 'Every way a request is refused; found in `extensions.code` of an error',
  Object.fromEntries(refusalCodes.map((c) => [c, { zh: c, en: c.toLowerCase().replaceAll('_', ' ') }])) as Record<RefusalCode, { zh: string; en: string }>);

@ObjectType({ description: 'Why an action is refused now' })
export class OfferReason {
  @Open(() => RefusalCodeEnum, 'The same code the mutation would answer')
  code!: RefusalCode;
  @Open(() => String, 'What stands in the way and what to do, in the language of the caller')
  message!: string;
}

@ObjectType({ description: 'Something that has to be stated for an action' })
export class OfferNeed {
  @Open(() => String, 'The field of the input')
  field!: string;
  @Open(() => String, 'Its label, in the language of the caller')
  label!: string;
  @Open(() => Boolean, 'Whether the action is refused without it')
  required!: boolean;
}

@ObjectType({ description: 'An action that is the acting member\'s to take on a matter, from the same function that the mutation calls' })
export class Offer {
  @Open(() => String, 'The action of the lifecycle, as the rulebook names it')
  action!: string;
  @Open(() => String, 'Its label, in the language of the caller')
  label!: string;
  @Open(() => Boolean, 'Whether it would be accepted now')
  enabled!: boolean;
  @Open(() => [OfferReason], 'Why not; empty where it is enabled')
  reasons!: OfferReason[];
  @Open(() => [OfferNeed], 'What has to be stated')
  needs!: OfferNeed[];
}

/** What a lifecycle offers an actor on a matter, in the actor's words. */
export const offered = <F extends { state: string }>(table: Lifecycle<never, F, never>, facts: F, actor: Actor, lang: Lang): Offer[] =>
  offers(table as Lifecycle<string, F>, facts, actor).map(worded(lang));

/** What the actor may begin by a lifecycle, from what is known of the matter before there is one. */
export const beginnings = <F extends { state: string }>(table: Lifecycle<never, F, never>, facts: F, actor: Actor, lang: Lang): Offer[] =>
  openings(table as Lifecycle<string, F>, facts, actor).map(worded(lang));

const worded = (lang: Lang) => (o: Offered): Offer => ({
  action: o.action, label: o.label[lang], enabled: o.enabled,
  reasons: o.reasons.map((r) => ({ code: r.code, message: r.said[lang] })),
  needs: o.needs.map((n) => ({ field: n.field, label: n.label[lang], required: n.atLeast !== 0 })),
});

/** One action as it would be offered; null for whoever never takes it. */
export function offerOf<F extends { state: string }>(table: Lifecycle<never, F, never>, action: string, facts: F, actor: Actor, lang: Lang): Offer | null {
  const row = (table as Lifecycle<string, F>).actions[action];
  if (!row?.by.some((party) => party.holds(actor, facts))) return null;
  const reasons = objections(table as Lifecycle<string, F>, action, facts, actor);
  return worded(lang)({ action, label: row.label, enabled: reasons.length === 0, reasons, needs: (row.needs ?? []) as Offered['needs'] });
}
