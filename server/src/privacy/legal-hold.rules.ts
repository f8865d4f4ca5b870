import { audience, scope, type Scope } from '../kernel/audience.ts';
import { lifecycle, type Need, type Party } from '../kernel/lifecycle.ts';

export type LegalHoldState = 'STANDING' | 'LIFTED';

/** What the rules see of a hold. */
export interface LegalHoldFacts { state: LegalHoldState; schemeId: string }

const security: Party<LegalHoldFacts> = { who: { zh: '安全管理员', en: 'the security administrator' }, holds: (actor, h) => actor.role === 'SECURITY_ADMINISTRATOR' && actor.schemeId === h.schemeId };
const need = (field: string, zh: string, en: string, column: string): Need<LegalHoldFacts> => ({ field, label: { zh, en }, column, atMost: 500 });

/** The life of a hold: somebody's data must not be erased from when it is placed until it is lifted; an inquiry is not told to whom it is about. */
export const legalHoldRules = lifecycle({
  noun: 'legalHold', table: 'legal_hold', label: { zh: '依法保全', en: 'legal hold' },
  states: { STANDING: { zh: '保全中', en: 'Standing' }, LIFTED: { zh: '已解除', en: 'Lifted' } },
  actions: {
    place: { label: { zh: '保全', en: 'Place a hold' }, clause: 'PIPL-47', from: [], to: 'STANDING', by: [security], needs: [need('ground', '依据', 'what it rests on', 'ground')], records: 'HoldPlaced', told: { zh: '已保全', en: 'A hold was placed' } },
    lift: { label: { zh: '解除', en: 'Lift it' }, clause: 'PIPL-47', from: ['STANDING'], to: 'LIFTED', by: [security], needs: [need('reason', '理由', 'why', 'liftReason')], records: 'HoldLifted', told: { zh: '已解除保全', en: 'The hold was lifted' } },
  },
  audience: (h: LegalHoldFacts): Scope[] => audience(scope.security(h.schemeId)),
});
