import { scope, type Scope } from '../kernel/audience.ts';
import type { Party } from '../kernel/lifecycle.ts';

/** Who appoints: the office of a scheme, or one of its units where a call names it (选聘单位). */
export interface Appointing { schemeId: string; appointingUnitId?: string | null | undefined }

/** Whoever appoints: an officer where the office itself does, a manager of the unit where one does. */
export const appointer: Party<Appointing> = {
  who: { zh: '选聘单位', en: 'whoever appoints' },
  holds: (actor, { schemeId, appointingUnitId }) => actor.schemeId === schemeId
    && (appointingUnitId ? actor.role === 'MANAGER' && actor.unitId === appointingUnitId : actor.role === 'OFFICER'),
};

/** Whoever writes a call: the office, or a manager for the unit that will appoint. */
export const caller: Party<Appointing> = {
  who: { zh: '营商办或选聘单位', en: 'the office or the unit that appoints' },
  holds: (actor, { schemeId, appointingUnitId }) => actor.schemeId === schemeId
    && (actor.role === 'OFFICER' || (actor.role === 'MANAGER' && !!appointingUnitId && actor.unitId === appointingUnitId)),
};

/** A handler or leader of the unit that nominates (推荐单位, A-5). */
export const nominator: Party<{ schemeId: string; unitId: string }> = {
  who: { zh: '推荐单位', en: 'the nominating unit' },
  holds: (actor, { schemeId, unitId }) => actor.schemeId === schemeId && (actor.role === 'HANDLER' || actor.role === 'LEADER') && actor.unitId === unitId,
};

/** The nominee themself, by their personal link. */
export const nominee: Party<{ id: string }> = {
  who: { zh: '被推荐人本人', en: 'the nominee' },
  holds: (actor, { id }) => actor.role === 'NOMINEE' && actor.personId === id,
};

/** Anybody, also without an account. */
export const thePublic: Party<object> = { who: { zh: '社会公众', en: 'anybody' }, holds: (actor) => actor.role === 'PUBLIC' };

/** Who sees what is kept among those who appoint: the office, and the unit that does. */
export const appointers = ({ schemeId, appointingUnitId }: Appointing): Scope[] =>
  [scope.office(schemeId), ...(appointingUnitId ? [scope.managers(appointingUnitId)] : [])];
