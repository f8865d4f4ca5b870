import { manager, office } from '../accounts/parties.rules.ts';
import { audience, scope } from '../kernel/audience.ts';
import { lifecycle } from '../kernel/lifecycle.ts';

export type SupportState = 'LOGGED';

/** What the rules see of support given to an observer. */
export interface SupportFacts {
  state: SupportState;
  schemeId: string;
  memberId: string;
  liaisonId: string | null;
  managingUnitId: string | null;
}

/** The conditions and help that the managing side provides (条件和便利), kept in the observer's archive. */
export const supportRules = lifecycle({
  noun: 'support', table: 'support', label: { zh: '履职保障', en: 'support' },
  states: { LOGGED: { zh: '已记录', en: 'Logged' } },
  actions: {
    log: {
      label: { zh: '记录履职保障', en: 'Log support' }, clause: 'A-21', from: [], to: 'LOGGED', by: [office, manager],
      needs: [
        { field: 'kind', label: { zh: '保障类型', en: 'the kind' } },
        { field: 'givenOn', label: { zh: '日期', en: 'the date' } },
        { field: 'what', label: { zh: '提供的条件和便利', en: 'what was provided' }, column: 'what', atMost: 1000 },
      ],
      records: 'SupportLogged', told: { zh: '提供履职保障', en: 'Support was provided' },
    },
  },
  audience: (s: SupportFacts) => audience(scope.member(s.memberId), s.liaisonId && scope.liaison(s.liaisonId), s.managingUnitId && scope.managers(s.managingUnitId), scope.office(s.schemeId)),
});
