import { author, itsLiaison, office } from '../accounts/parties.rules.ts';
import { audience, scope } from '../kernel/audience.ts';
import { lifecycle, type Guard, type Need, type Party } from '../kernel/lifecycle.ts';
import type { Said } from '../kernel/refused.ts';

export type PublicityState = 'DRAFT' | 'APPROVED' | 'PUBLISHED' | 'DECLINED' | 'RETRACTED';
/** Whether its author agreed to be named. */
export type Naming = 'NONE' | 'ASKED' | 'AGREED' | 'REFUSED' | 'WITHDRAWN';
export const namings: Readonly<Record<Naming, Said>> = {
  NONE: { zh: '未征求，不署名', en: 'Not asked; not named' },
  ASKED: { zh: '已征求，待本人答复', en: 'Asked; the author has not answered' },
  AGREED: { zh: '本人同意署名', en: 'The author agreed to be named' },
  REFUSED: { zh: '本人不同意署名', en: 'The author does not wish to be named' },
  WITHDRAWN: { zh: '本人已撤回同意', en: 'The author took the agreement back' },
};

/** What the rules see of a good practice on its way to the public. */
export interface PublicityFacts {
  state: PublicityState;
  schemeId: string;
  authorId: string;
  writtenById: string | null;
  /** Who that is, in whichever post. */
  writerPersonId?: string | null;
  title: string;
  text: string;
  enterprise: string | null;
  enterpriseConsent: string | null;
  naming: Naming;
  /** Names and numbers that would tell who its author is. */
  names?: readonly string[];
  /** Enterprises that the matter is known to be about. */
  firms?: readonly string[];
  /** Whether what it came of is somebody's trade secret. */
  secret?: boolean;
  liaisonId?: string | null;
  liaisonRegisters?: boolean;
}

const registeringLiaison: Party<PublicityFacts> = {
  who: { zh: '规则授权的专员', en: 'the liaison, where the scheme lets them' },
  holds: (actor, p) => !!p.liaisonRegisters && itsLiaison.holds(actor, { liaisonId: p.liaisonId ?? null }),
};
const ownLiaison: Party<PublicityFacts> = { who: itsLiaison.who, holds: (actor, p) => itsLiaison.holds(actor, { liaisonId: p.liaisonId ?? null }) };
const noSecret: Guard<PublicityFacts> = {
  rule: 'A-51', code: 'WRONG_STATE', holds: (p) => !p.secret,
  says: { zh: '涉商业秘密的内容不能宣传', en: 'What is a trade secret is not made public' },
};
const says = (p: PublicityFacts, name: string) => [p.title, p.text].some((t) => t.includes(name));
const nameless: Guard<PublicityFacts> = {
  rule: 'A-51', code: 'INVALID', holds: (p) => !(p.names ?? []).some((name) => says(p, name)),
  says: { zh: '标题和正文不写提交人的姓名、电话；本人同意署名后由系统另行署名', en: 'Title and text do not name their author: once they agree, the name stands beside the text' }, field: () => 'text',
};
const enterpriseAgreed: Guard<PublicityFacts> = {
  rule: 'A-51', code: 'INCOMPLETE', holds: (p) => !p.enterprise || !!p.enterpriseConsent,
  says: { zh: '写明企业名称须先取得该企业同意，请登记同意的时间、方式和同意人', en: 'An enterprise is named only with its consent: say when, how and by whom it was given' }, field: () => 'enterpriseConsent',
};
const firmsNamed: Guard<PublicityFacts> = {
  rule: 'A-51', code: 'INCOMPLETE', holds: (p) => !(p.firms ?? []).some((firm) => says(p, firm) && !p.enterprise?.includes(firm)),
  says: { zh: '正文写到了企业名称，请填写企业并登记其同意，或者删去名称', en: 'The text names an enterprise: enter it with its consent, or leave the name out' }, field: () => 'enterprise',
};
const written: Guard<PublicityFacts> = {
  rule: 'A-51', code: 'INCOMPLETE', holds: (p) => p.text.trim() !== '', says: { zh: '请先总结提炼、写好正文', en: 'It is written up first' }, field: () => 'text',
};
const another: Guard<PublicityFacts> = {
  rule: 'A-51', code: 'CONFLICT_OF_INTEREST', holds: (p, actor) => p.writtenById !== actor.membershipId && p.writerPersonId !== actor.personId,
  says: { zh: '撰稿人不能自己审定，请由另一位工作人员审定', en: 'Whoever wrote it does not approve it: somebody else must' },
};
const notAsked: Guard<PublicityFacts> = {
  rule: 'A-51', code: 'DUPLICATE', holds: (p) => p.naming === 'NONE', says: { zh: '已经征求过本人意见', en: 'The author was asked already' },
};
const answerable: Guard<PublicityFacts> = {
  rule: 'A-51', code: 'WRONG_STATE', holds: (p) => p.naming !== 'NONE' && p.naming !== 'AGREED', says: { zh: '没有待答复的署名征求', en: 'Nobody asks whether to name you' },
};
const waiting: Guard<PublicityFacts> = { ...answerable, holds: (p) => p.naming === 'ASKED' };
const agreed: Guard<PublicityFacts> = {
  rule: 'A-51', code: 'WRONG_STATE', holds: (p) => p.naming === 'AGREED', says: { zh: '没有同意过署名', en: 'You have not agreed to be named' },
};
const reason = (column: string): Need<PublicityFacts>[] => [{ field: 'reason', label: { zh: '原因', en: 'why' }, column, atMost: 1000 }];
const clean = [noSecret, written, nameless, firmsNamed, enterpriseAgreed];
const live: PublicityState[] = ['DRAFT', 'APPROVED', 'PUBLISHED'];

/** From a good practice an observer tells of to what everybody reads: written up by one, approved by another, its author named only by consent. */
export const publicityRules = lifecycle({
  noun: 'publicity', table: 'publicity_item', label: { zh: '典型经验', en: 'good practice' },
  states: {
    DRAFT: { zh: '整理中', en: 'Being written up' },
    APPROVED: { zh: '已审定', en: 'Approved' },
    PUBLISHED: { zh: '已发布', en: 'Published' },
    DECLINED: { zh: '不予宣传', en: 'Not made public' },
    RETRACTED: { zh: '已撤下', en: 'Taken down' },
  },
  actions: {
    collect: {
      label: { zh: '收作典型经验', en: 'Collect as a good practice' }, clause: 'A-40', from: [], to: 'DRAFT', by: [office, registeringLiaison], guards: [noSecret], follows: 'opinion.collect',
      records: 'PublicityCollected', told: { zh: '收作典型经验', en: 'Collected as a good practice' },
    },
    write: {
      label: { zh: '整理文稿', en: 'Write it up' }, clause: 'A-51', from: ['DRAFT', 'APPROVED'], to: 'DRAFT', by: [office], guards: [nameless],
      needs: [
        { field: 'title', label: { zh: '标题', en: 'a title' }, atMost: 100 }, { field: 'text', label: { zh: '正文', en: 'the text' }, atMost: 5000 },
        { field: 'enterprise', label: { zh: '写明名称的企业（可不填）', en: 'the enterprise it names, if any' }, atLeast: 0, atMost: 200 },
        { field: 'enterpriseConsent', label: { zh: '企业同意的时间、方式和同意人', en: 'when, how and by whom the enterprise agreed' }, atLeast: 0, atMost: 500 },
      ],
      records: 'PublicityWritten', told: { zh: '整理文稿', en: 'Written up' },
    },
    ask: {
      label: { zh: '征求署名意见', en: 'Ask whether to name the author' }, clause: 'A-51', from: live, to: null, by: [office], guards: [notAsked],
      records: 'PublicityNamingAsked', told: { zh: '征求提交人是否同意署名', en: 'Its author was asked whether to be named' },
    },
    agree: {
      label: { zh: '同意署名', en: 'Agree to be named' }, clause: 'A-51', from: live, to: null, by: [author], guards: [answerable],
      records: 'PublicityNamingAgreed', told: { zh: '同意署名', en: 'Agreed to be named' },
    },
    refuse: {
      label: { zh: '不同意署名', en: 'Do not wish to be named' }, clause: 'A-51', from: live, to: null, by: [author], guards: [waiting],
      records: 'PublicityNamingRefused', told: { zh: '不署名', en: 'Not to be named' },
    },
    unname: {
      label: { zh: '撤回署名同意', en: 'Take back my consent to be named' }, clause: 'A-51', from: live, to: null, by: [author], guards: [agreed],
      records: 'PublicityNamingWithdrawn', told: { zh: '不再署名', en: 'Not named any more' },
    },
    approve: {
      label: { zh: '审定', en: 'Approve' }, clause: 'A-51', from: ['DRAFT'], to: 'APPROVED', by: [office], guards: [another, ...clean],
      records: 'PublicityApproved', told: { zh: '已审定', en: 'Approved' },
    },
    publish: {
      label: { zh: '发布', en: 'Publish' }, clause: 'A-51', from: ['APPROVED'], to: 'PUBLISHED', by: [office], guards: clean,
      records: 'PublicityPublished', told: { zh: '发布为典型经验', en: 'Published as a good practice' },
    },
    decline: {
      label: { zh: '不予宣传', en: 'Do not make public' }, clause: 'A-51', from: ['DRAFT', 'APPROVED'], to: 'DECLINED', by: [office], needs: reason('declineReason'),
      records: 'PublicityDeclined', told: { zh: '不予宣传', en: 'Not made public' },
    },
    retract: {
      label: { zh: '撤下', en: 'Take down' }, clause: 'A-51', from: ['PUBLISHED'], to: 'RETRACTED', by: [office], needs: reason('retractReason'),
      records: 'PublicityRetracted', told: { zh: '已撤下', en: 'Taken down' },
    },
    close: {
      label: { zh: '因涉商业秘密撤下', en: 'Take down as a trade secret' }, clause: 'A-51', from: live, to: 'RETRACTED', by: [author, office, ownLiaison], follows: 'opinion.markSecret',
      needs: reason('retractReason'), records: 'PublicityClosed', told: { zh: '涉商业秘密，已撤下', en: 'A trade secret: taken down' },
    },
  },
  // nobody but the office and its author reads it before it is published, and after it was taken down
  audience: (p: PublicityFacts) => audience(scope.office(p.schemeId), scope.member(p.authorId), p.state === 'PUBLISHED' && scope.scheme(p.schemeId)),
});
