import { audience, scope, type Scope } from '../kernel/audience.ts';
import { lifecycle, type Guard, type Need, type Party } from '../kernel/lifecycle.ts';

export type DataRequestState = 'ASKED' | 'AGREED' | 'DONE' | 'REFUSED' | 'WITHDRAWN';
/** What somebody wants of their own data. */
export type Wish = 'CORRECT' | 'ERASE';

/** What the rules see of a request about somebody's own data. */
export interface DataRequestFacts {
  state: DataRequestState;
  schemeId: string;
  wish: Wish;
  /** The person it is about, or a nomination that came to nothing. */
  subjectId: string;
  /** The membership of whom it is about, where they have one in the scheme. */
  membershipId?: string | null | undefined;
  agreedByPersonId?: string | null | undefined;
  /** A hold stands on whom it is about. */
  held?: boolean;
  /** They still serve somewhere. */
  serves?: boolean;
  /** Nothing may go yet: everything is kept by a rule. */
  allKept?: boolean;
}

type G = Guard<DataRequestFacts>;
type P = Party<DataRequestFacts>;
const themself: P = { who: { zh: '本人', en: 'whoever it is about' }, holds: (actor, r) => !!r.membershipId && actor.membershipId === r.membershipId };
const administrator: P = { who: { zh: '系统管理员', en: 'the administrator' }, holds: (actor, r) => actor.role === 'ADMINISTRATOR' && actor.schemeId === r.schemeId };
const corrector: P = { ...administrator, holds: (actor, r) => r.wish === 'CORRECT' && administrator.holds(actor, r) };
const eraser: P = { ...administrator, holds: (actor, r) => r.wish === 'ERASE' && administrator.holds(actor, r) };
const security: P = { who: { zh: '安全管理员', en: 'the security administrator' }, holds: (actor, r) => r.wish === 'ERASE' && actor.role === 'SECURITY_ADMINISTRATOR' && actor.schemeId === r.schemeId };
const office: P = { who: { zh: '营商办', en: 'the office' }, holds: (actor, r) => r.wish === 'ERASE' && actor.role === 'OFFICER' && actor.schemeId === r.schemeId };

const another: G = {
  rule: 'two-persons', code: 'CONFLICT_OF_INTEREST', holds: (r, actor) => actor.personId !== r.agreedByPersonId && actor.personId !== r.subjectId,
  says: { zh: '删除须由两人先后决定，且都不是本人', en: 'Two people decide on an erasure one after the other, neither of them whom it is about' },
};
const free: G = { rule: 'legal-hold', code: 'WRONG_STATE', holds: (r) => !r.held, says: { zh: '依法暂不得删除：有正在进行的调查或纠纷（《个人信息保护法》第四十七条第二款）', en: 'It must not be erased for now: an inquiry or dispute runs (PIPL 47(2))' } };
const ended: G = { rule: 'PIPL-47', code: 'WRONG_STATE', holds: (r) => !r.serves, says: { zh: '仍在任职，处理目的尚未实现：履职期间不能删除，可以更正', en: 'They still serve, so the purpose stands: nothing is erased meanwhile, though it may be corrected' } };
const reachable: G = { rule: 'retention', code: 'WRONG_STATE', holds: (r) => !r.allKept, says: { zh: '各项信息都在法定保存期内：期间只存储和保护（《个人信息保护法》第四十七条第二款），期满后再办理', en: 'All of it is still within the time the law keeps it: until then it is only stored and protected (PIPL 47(2))' } };
const need = (field: string, zh: string, en: string, more: Partial<Need<DataRequestFacts>> = {}): Need<DataRequestFacts> => ({ field, label: { zh, en }, atMost: 1000, ...more });

/** The life of a request about one's own data: corrected by the administrator; erased once two others have decided, and no rule keeps it (PIPL 46, 47). */
export const dataRequestRules = lifecycle({
  noun: 'dataRequest', table: 'data_request', label: { zh: '个人信息申请', en: 'request about personal data' },
  states: {
    ASKED: { zh: '待办理', en: 'Asked' }, AGREED: { zh: '已同意，待执行', en: 'Agreed, to be carried out' }, DONE: { zh: '已办理', en: 'Done' },
    REFUSED: { zh: '未同意', en: 'Refused' }, WITHDRAWN: { zh: '已撤回', en: 'Withdrawn' },
  },
  actions: {
    ask: { label: { zh: '提出申请', en: 'Ask' }, clause: 'PIPL-46', from: [], to: 'ASKED', by: [themself, eraser], needs: [need('text', '理由', 'why', { column: 'text' })], records: 'DataRequestAsked', told: { zh: '提出个人信息申请', en: 'Asked about their own data' } },
    correct: { label: { zh: '更正', en: 'Correct it' }, clause: 'PIPL-46', from: ['ASKED'], to: 'DONE', by: [corrector], records: 'DataCorrected', told: { zh: '已更正', en: 'Corrected' } },
    agree: { label: { zh: '同意删除', en: 'Agree to erase it' }, clause: 'PIPL-47', from: ['ASKED'], to: 'AGREED', by: [security], guards: [another, free, ended, reachable], records: 'ErasureAgreed', told: { zh: '同意删除', en: 'The erasure was agreed to' } },
    erase: { label: { zh: '执行删除', en: 'Erase it' }, clause: 'PIPL-47', from: ['AGREED'], to: 'DONE', by: [office], guards: [another, free, ended, reachable], records: 'DataErased', told: { zh: '已删除', en: 'Erased' } },
    refuse: { label: { zh: '不同意', en: 'Refuse' }, clause: 'PIPL-50', from: ['ASKED', 'AGREED'], to: 'REFUSED', by: [corrector, security, office], needs: [need('reason', '理由和依据', 'the reason and what it rests on', { column: 'decisionReason' })], records: 'DataRequestRefused', told: { zh: '未同意', en: 'Refused' } },
    withdraw: { label: { zh: '撤回', en: 'Withdraw' }, clause: 'PIPL-46', from: ['ASKED', 'AGREED'], to: 'WITHDRAWN', by: [themself], records: 'DataRequestWithdrawn', told: { zh: '撤回申请', en: 'Withdrawn' } },
  },
  audience: (r: DataRequestFacts): Scope[] => audience(r.membershipId && scope.member(r.membershipId), scope.admin(r.schemeId), r.wish === 'ERASE' && scope.security(r.schemeId), r.wish === 'ERASE' && scope.office(r.schemeId)),
});
