import { expect } from 'vitest';
import { admit } from '../src/accounts/admit.actions.ts';
import { openSession } from '../src/accounts/session.actions.ts';
import type { MemberRole } from '../src/accounts/membership.rules.ts';
import { act } from '../src/journal/act.ts';
import { system } from '../src/kernel/actor.ts';
import type { RuleText } from '../src/schemes/preset.ts';
import { inForce } from '../src/schemes/rules.ts';
import { newRuleVersion } from '../src/schemes/scheme.actions.ts';
import { ask } from './asking.ts';
import { change, key } from './steps.ts';
import type { Refusal, World } from './world.ts';

type Vars = Record<string, unknown>;
/** Somebody who asks over the public API: of the cast, joined for the test, or nobody in particular. */
export interface Caller { run: (query: string, variables?: Vars) => Promise<any>; refused: (query: string, variables?: Vars) => Promise<Refusal> } // eslint-disable-line @typescript-eslint/no-explicit-any

/** Somebody by their cookie; a refusal leaves the journal where it stood. */
export const byCookie = (w: World, cookie?: string): Caller => ({
  async run(query, variables = {}) {
    const { data, errors } = await ask(w, query, variables, { cookie });
    if (errors) throw new Error(`${JSON.stringify(errors)} ${w.faults.join('\n')}`);
    w.counts.entries += 1;
    return data;
  },
  async refused(query, variables = {}) {
    const before = await w.journal();
    const { data, errors } = await ask(w, query, variables, { cookie });
    expect(errors, JSON.stringify(data)).toBeDefined();
    expect(await w.journal()).toEqual(before);
    w.counts.refusals += 1;
    return { ...errors![0]!.extensions, message: errors![0]!.message };
  },
});

/** Somebody joins the scheme and signs in. */
export async function joins(w: World, role: MemberRole, name: string, { unitId = null as string | null, phone = null as string | null, personOf = null as string | null } = {}): Promise<Caller & { membershipId: string; personId: string }> {
  let made = { cookie: '', membershipId: '', personId: '' };
  await act({ services: w.services, actor: system(w.schemeId) }, { act: 'joins', input: {} }, async (c) => {
    await c.write();
    const { person, account, membership } = await admit(c, { name, phone, username: `u-${key()}`, passwordHash: 'none', mustChange: false },
      { schemeId: w.schemeId, ruleSetId: (await inForce(c.em, w.schemeId, c.now)).set.id, role, title: name, since: c.now, unitId });
    made = { cookie: `huiyin_session=${(await openSession(c, account, membership, person, 'zh')).token}`, membershipId: membership.id, personId: person.id };
    if (personOf) await c.em.execute('update membership set person_id = ? where id = ?', [personOf, membership.id]);
    return membership;
  });
  return { ...byCookie(w, made.cookie), ...made, personId: personOf ?? made.personId };
}

/** The scheme's rules change. */
export const amend = (w: World, modify: (text: RuleText) => RuleText) =>
  act({ services: w.services, actor: system(w.schemeId) }, { act: 'rulesAmend', input: {} }, async (c) => ({ id: (await newRuleVersion(c, w.schemeId, modify)).set.id }));

export const NOMINATION = 'nomination { id version state consentedAt pledgedAt noticeUntil }';
export const m = {
  call: change('recruitmentCallCreate', 'CallCreateInput', 'call { id version state }'),
  open: change('recruitmentCallOpen', 'OnCallInput', 'call { id version state }'),
  quota: change('quotaSet', 'QuotaSetInput', 'call { id version quotas { id places held unit { name } } }'),
  draft: change('nominationDraft', 'NominationDraftInput', NOMINATION),
  save: change('nominationSave', 'NominationSaveInput', NOMINATION),
  invite: change('nominationInvite', 'NominationInviteInput', `path expiresAt ${NOMINATION}`),
  submit: change('nominationSubmit', 'OnNominationInput', NOMINATION),
  withdraw: change('nominationWithdraw', 'NominationReasonInput', NOMINATION),
  return: change('nominationReturn', 'NominationReasonInput', NOMINATION),
  vet: change('nominationVet', 'NominationVetInput', NOMINATION),
  publicise: change('nominationPublicise', 'OnNominationInput', NOMINATION),
  approve: change('nominationApprove', 'OnNominationInput', NOMINATION),
  appoint: change('nominationAppoint', 'NominationAppointInput', `account { username initialPassword } membership { id title channel } ${NOMINATION}`),
  consent: 'mutation($i: NomineeConsentInput!) { nomineeConsent(input: $i) { nominee { consentedAt stateLabel } } }',
  sign: 'mutation($i: NomineeSignInput!) { nomineeSign(input: $i) { nominee { pledgedAt signedName pledgeHash } } }',
  stepDown: 'mutation($i: NomineeInput!) { nomineeStepDown(input: $i) { nominee { stateLabel } } }',
  object: 'mutation($i: NoticeObjectInput!) { noticeObject(input: $i) { received } }',
};
export const PAGE = 'query($token: String!) { nominee(token: $token) { name scheme unit facts { label value } notice textVersion pledgeText pledgeHash consentedAt pledgedAt publicises allowedActions { action enabled } } }';
export const NOTICES = '{ publicNotices { totalCount nodes { id name employer post startsOn endsOn scheme } } }';

/** Whom a unit would nominate, with everything that is asked. */
export const nominee = (over: Vars = {}) => ({ name: '陈晓岚', phone: '13911112222', category: 'LEGAL', channel: 'EXTERNAL', employer: '某律师事务所', post: '合伙人', enterprise: null, merits: '长期服务园区企业，熟悉营商环境政策。', ...over });
const met = (criterion: string, over: Vars = {}) => ({ criterion, met: true, evidence: '查阅材料并向所在单位核实', ...over });
/** Every criterion met. */
export const checks = (over: Record<string, Vars> = {}) => ['POLITICAL', 'CHARACTER', 'ABILITY'].map((code) => met(code, over[code]));

/** Recruitment step by step, each by whose step it is: zhao of 市场监管局 nominates, qian vets, a second officer approves. */
export function recruiting(w: World) {
  const zhao = w.as('zhao') as Caller, qian = w.as('qian') as Caller, public_ = byCookie(w);
  type N = { id: string; version: number; state: string };
  const on = (n: N) => ({ nominationId: n.id, expectedVersion: n.version });
  return {
    public_, on,
    async call(places: Record<string, number> = { '市场监管局': 2 }, over: Vars = {}, who: Caller = qian) {
      let { call } = (await who.run(m.call, { i: { idempotencyKey: key(), name: '2026年监督员选聘公告', channels: ['EXTERNAL', 'INTERNAL'], opensOn: '2026-03-01', closesOn: '2026-04-30', seats: 10, text: '面向社会和区内选聘监督员。', ...over } })).recruitmentCallCreate;
      for (const [unit, n] of Object.entries(places)) ({ call } = (await who.run(m.quota, { i: { callId: call.id, expectedVersion: call.version, unitId: w.units[unit], places: n } })).quotaSet);
      return (await who.run(m.open, { i: { callId: call.id, expectedVersion: call.version } })).recruitmentCallOpen.call as { id: string; version: number };
    },
    async draft(callId: string, over: Vars = {}, who: Caller = zhao): Promise<N> { return (await who.run(m.draft, { i: { idempotencyKey: key(), callId, ...nominee(over) } })).nominationDraft.nomination; },
    async invite(n: N, who: Caller = zhao): Promise<{ token: string; nomination: N }> {
      const { path, nomination } = (await who.run(m.invite, { i: { ...on(n), idempotencyKey: key() } })).nominationInvite;
      return { token: String(path).split('#')[1]!, nomination };
    },
    async page(token: string) { return (await public_.run(PAGE, { token })).nominee; },
    async consent(token: string, over: Vars = {}) { return public_.run(m.consent, { i: { token, textVersion: 1, agree: true, publish: true, ...over } }); },
    async sign(token: string, over: Vars = {}) {
      const { name, pledgeHash } = await this.page(token);
      return public_.run(m.sign, { i: { token, signedName: name, textHash: pledgeHash, agree: true, agreeSensitive: true, ...over } });
    },
    async now(id: string): Promise<N> { return (await w.asOwner<N>('select id, version, state from nomination where id = $1', [id]))[0]!; },
    async submit(n: N, who: Caller = zhao): Promise<N> { return (await who.run(m.submit, { i: on(await this.now(n.id)) })).nominationSubmit.nomination; },
    /** A nomination whose nominee has consented and, unless it is said, signed; submitted. */
    async submitted(callId: string, over: Vars = {}, { signed = true, who = zhao } = {}): Promise<N & { token: string }> {
      const { token, nomination } = await this.invite(await this.draft(callId, over, who), who);
      await this.consent(token);
      if (signed) await this.sign(token);
      return { ...await this.submit(nomination, who), token };
    },
    async vet(n: N, over: Vars = {}, who: Caller = qian): Promise<N> { return (await who.run(m.vet, { i: { ...on(n), checks: checks(), ...over } })).nominationVet.nomination; },
    async approve(n: N, who: Caller): Promise<N> { return (await who.run(m.approve, { i: on(n) })).nominationApprove.nomination; },
    async appoint(n: N, over: Vars = {}, who: Caller = qian) { return (await who.run(m.appoint, { i: { ...on(n), idempotencyKey: key(), title: '律师', username: `obs-${key().slice(4)}`, ...over } })).nominationAppoint; },
  };
}
