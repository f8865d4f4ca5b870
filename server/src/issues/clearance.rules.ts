import type { Guard } from '../kernel/lifecycle.ts';

/** What the rules see of how a matter is struck off the ledger. */
export interface ClearanceFacts {
  /** From the scheme's rules: whether a second officer confirms. */
  secondPerson: boolean;
  /** The person whose proposal to clear stands; null where nobody's does. */
  proposerId: string | null;
  /** Persons of a unit that has or had it, in any of their posts, also where it was answered as part of another item. */
  unitPeople: readonly string[];
}

/** A second person is asked for, and nobody has proposed it yet. */
export const proposed: Guard<ClearanceFacts> = {
  rule: 'A-49', code: 'WRONG_STATE', holds: (i) => !i.secondPerson || i.proposerId !== null,
  says: { zh: '须先由一名工作人员提出销号，再由另一名工作人员确认', en: 'One officer proposes it first, and another confirms' },
};
/** Nobody has proposed it yet, and the rules ask for a proposal. */
export const unproposed: Guard<ClearanceFacts> = {
  rule: 'A-49', code: 'DUPLICATE', holds: (i) => i.proposerId === null,
  says: { zh: '已有人提出销号，等待另一名工作人员确认', en: 'It is proposed already, and waits for another officer' },
};
export const twoAsked: Guard<ClearanceFacts> = {
  rule: 'A-49', code: 'WRONG_STATE', holds: (i) => i.secondPerson,
  says: { zh: '本规则不要求第二人确认，请直接销号', en: 'These rules ask for no second person: clear it' },
};
export const standing: Guard<ClearanceFacts> = {
  rule: 'A-49', code: 'WRONG_STATE', holds: (i) => i.proposerId !== null,
  says: { zh: '没有待确认的销号', en: 'Nobody has proposed to clear it' },
};
/** Whoever proposed it does not confirm it, in whichever post they act. */
export const secondPerson: Guard<ClearanceFacts> = {
  rule: 'A-49', code: 'CONFLICT_OF_INTEREST', holds: (i, actor) => !i.secondPerson || i.proposerId === null || i.proposerId !== actor.personId,
  says: { zh: '提出销号的人不能自己确认，请由另一名工作人员确认', en: 'Whoever proposed it does not confirm it: another officer does' },
};
/** A unit does not strike off its own item, whichever post its people act in. */
export const notItsUnit: Guard<ClearanceFacts> = {
  rule: 'A-49', code: 'CONFLICT_OF_INTEREST', holds: (i, actor) => !i.unitPeople.includes(actor.personId),
  says: { zh: '承办单位的人员不能给本单位的事项销号', en: 'Nobody of a unit clears what the unit handled' },
};
