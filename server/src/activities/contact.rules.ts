import { itsLiaison } from '../accounts/parties.rules.ts';
import { audience, scope } from '../kernel/audience.ts';
import { lifecycle } from '../kernel/lifecycle.ts';

export type ContactState = 'LOGGED';

/** What the rules see of a contact between a liaison and an observer. */
export interface ContactFacts {
  state: ContactState;
  schemeId: string;
  memberId: string;
  liaisonId: string | null;
  managingUnitId: string | null;
}

/** A contact is logged one observer at a time, never without notes (B-16, B-21). */
export const contactRules = lifecycle({
  noun: 'contact', table: 'contact', label: { zh: '联系记录', en: 'contact' },
  states: { LOGGED: { zh: '已记录', en: 'Logged' } },
  actions: {
    log: {
      label: { zh: '记录联系', en: 'Log a contact' }, clause: 'B-21', from: [], to: 'LOGGED', by: [itsLiaison],
      needs: [
        { field: 'kind', label: { zh: '联系方式', en: 'how' } },
        { field: 'at', label: { zh: '联系时间', en: 'when' } },
        { field: 'notes', label: { zh: '联系内容', en: 'what was said' }, column: 'notes', atMost: 2000 },
      ],
      records: 'ContactLogged', told: { zh: '专员联系', en: 'The liaison was in touch' },
    },
  },
  audience: (c: ContactFacts) => audience(scope.member(c.memberId), c.liaisonId && scope.liaison(c.liaisonId), c.managingUnitId && scope.managers(c.managingUnitId), scope.office(c.schemeId)),
});
