import { expect } from 'vitest';
import { anOpinion, change, steps } from '../../test/steps.ts';
import type { cast } from '../../test/cast.ts';
import { watching } from '../../test/watching.ts';
import { clause, type World } from '../../test/world.ts';
import { readForNotices } from '../notices/reader.ts';

type Who = keyof typeof cast;
const words = '涉密配方温控参数';
const required = '请核对配方工艺';
const CLASSIFY = change('opinionClassify', 'OpinionClassifyInput', 'opinion { id version confidentiality }');
const ASSIGN = change('referralAssign', 'ReferralAssignInput', 'referral { id version handler { name } }');
const CLAIM = change('referralClaim', 'OnReferralInput', 'referral { id }');
const SHELL = `query($id: ID!) { node(id: $id) { ... on Referral { id version number state confidentiality confidentialityLabel requirement authorsShown unit { name } handler { name } deadline { dueOn workingDaysLeft }
  issue { id title problem } replies { id text } timeline { type text } } } }`;
const OPEN = 'query($id: ID!) { node(id: $id) { ... on Issue { id title problem attachments { id } confidentialityLabel } } }';
const LOOKED = '{ auditFacts(first: 100, where: { kinds: ["matterOpen"] }) { nodes { label by succeeded subjectId at } } }';
const one = async (w: World, who: Who, query: string, id: string) => (await w.as(who).run(query, { id })).node;
const versionOf = async (w: World, id: string) => (await w.as('qian').run('query($id: ID!) { node(id: $id) { ... on Opinion { version } ... on Referral { version } ... on Issue { version } ... on Reply { version } } }', { id })).node.version as number;

const STREAM = 'subscription($scope: EventScope!, $after: Cursor) { events(scope: $scope, after: $after) { __typename ... on Changed { type subject { id ... on Issue { problem } ... on Referral { number requirement issue { title } } ... on Reply { text } } } ... on Gone { id } } }';

/** A trade secret from the form to the bureau, its content in words that are said nowhere else. */
async function handed(w: World, over: object = {}) {
  const s = steps(w);
  const { id: submissionId, opinions: [opinion] } = await s.file('zhang', { opinions: [anOpinion({ confidentiality: 'TRADE_SECRET', problem: words, identityShown: true, ...over })] });
  const issue = await s.register(opinion!.id, 'qian', { problem: words, title: words });
  const { latestReferral: referral } = await s.refer(issue.id, 1, { requirement: required });
  return { submissionId, opinion: opinion!, issue, referral };
}
const assign = async (w: World, referralId: string, who: 'zhao' | 'zhou', reason: string | null = null) => w.as('sun').run(ASSIGN, { i: { referralId, expectedVersion: await versionOf(w, referralId), handlerId: w.members[who], reason } });

/** Everything somebody is answered who looks for the matter in every way there is. */
async function everything(w: World, who: Who, ids: Record<'issue' | 'referral' | 'opinion' | 'submissionId', string>) {
  await readForNotices(w.services);
  return JSON.stringify(await Promise.all([
    w.as(who).raw(SHELL, { id: ids.referral }), w.as(who).raw(OPEN, { id: ids.issue }), w.as(who).raw('query($a: ID!, $b: ID!) { a: node(id: $a) { id } b: node(id: $b) { id } }', { a: ids.opinion, b: ids.submissionId }),
    w.as(who).raw('query($t: String!) { issues(where: { text: $t }) { totalCount nodes { title problem } } referrals(where: { text: $t }) { totalCount } submissions(where: { text: $t }) { totalCount } all: issues { totalCount nodes { title } } mine: referrals { totalCount nodes { requirement issue { title } timeline { text } } } notices(first: 50) { nodes { kindLabel subject { id ... on Referral { requirement issue { title } } } } } opinions { totalCount } }', { t: words.slice(0, 4) }),
  ]));
}

clause('A-20 a trade secret opens for the assigned handler, and is written down; the rest of the unit sees that it is there, and nothing of it', async (w) => {
  const { issue, referral, opinion, submissionId } = await handed(w);
  const ids = { issue: issue.id, referral: referral.id, opinion: opinion.id, submissionId };
  // the shell: number, deadline, what it is kept as
  for (const who of ['zhao', 'zhou', 'sun'] as const) {
    expect(await one(w, who, SHELL, referral.id), who).toMatchObject({ number: referral.number, confidentiality: 'TRADE_SECRET', confidentialityLabel: '涉商业秘密', requirement: null, authorsShown: null, issue: null, deadline: { dueOn: referral.deadline.dueOn } });
    expect(await one(w, who, OPEN, issue.id), who).toBeNull();
    expect(await everything(w, who, ids), who).not.toMatch(new RegExp(`${words}|${required}|张企业`));
  }
  const [i, r, o, f] = Object.values(ids);
  for (const who of ['wu', 'wulead', 'wang', 'mei', 'audit', 'yan', 'gu', 'cheng'] as const) expect(await w.as(who).run(`{ i: node(id: "${i}") { id } r: node(id: "${r}") { id } o: node(id: "${o}") { id } f: node(id: "${f}") { id } }`), who).toEqual({ i: null, r: null, o: null, f: null });

  // nobody helps themselves to it; its leader assigns it to one of their own
  await steps(w).signFor(referral.id);
  expect(await w.as('zhou').refused(CLAIM, { i: { referralId: referral.id, expectedVersion: 2 } })).toMatchObject({ code: 'NOT_YOURS', rule: 'A-20' });
  expect(await w.as('sun').refused(ASSIGN, { i: { referralId: referral.id, expectedVersion: 2, handlerId: w.members['wu'] } })).toMatchObject({ code: 'INVALID' });
  for (const who of ['zhao', 'qian'] as const) expect(await w.as(who).refused(ASSIGN, { i: { referralId: referral.id, expectedVersion: 2, handlerId: w.members['zhao'] } }), who).toMatchObject({ code: 'NOT_YOURS' });
  await assign(w, referral.id, 'zhao');
  expect(await one(w, 'zhao', OPEN, issue.id)).toMatchObject({ problem: words, confidentialityLabel: '涉商业秘密' });
  expect(await one(w, 'zhao', SHELL, referral.id)).toMatchObject({ requirement: required, authorsShown: ['张企业'], issue: { title: words } });
  for (const who of ['zhou', 'sun'] as const) expect(await everything(w, who, ids), who).not.toMatch(new RegExp(`${words}|${required}|张企业`));
  expect(await one(w, 'sun', SHELL, referral.id)).toMatchObject({ handler: { name: '赵经办' } });

  // who opened it, and when; an author reads what is theirs
  await one(w, 'zhang', OPEN, issue.id);
  await one(w, 'qian', OPEN, issue.id);
  const looked = (await w.as('audit').run(LOOKED)).auditFacts.nodes as { label: string; by: string; succeeded: boolean; subjectId: string; at: string }[];
  for (const by of ['赵经办', '钱办']) expect(looked).toContainEqual({ label: '打开涉商业秘密事项', by, succeeded: true, subjectId: issue.id, at: w.now().toISOString() });
  expect(looked.some((l) => ['张企业', '周经办', '孙局'].includes(l.by))).toBe(false);
});

clause('A-20 the reply to a trade secret is its handler’s, and the leader’s who signs; not a colleague’s', async (w) => {
  const { issue, referral, opinion, submissionId } = await handed(w);
  const ids = { issue: issue.id, referral: referral.id, opinion: opinion.id, submissionId };
  const unit = watching(w, w.as('zhou').cookie(), { query: STREAM });
  await unit.opened();
  const s = steps(w);
  await s.signFor(referral.id);
  await assign(w, referral.id, 'zhao');
  const reply = await s.draft(referral.id, { text: '已核对配方，答复如下' });
  expect(await one(w, 'zhou', 'query($id: ID!) { node(id: $id) { id } }', reply.id)).toBeNull();
  await s.submit(reply.id);
  expect(await one(w, 'sun', 'query($id: ID!) { node(id: $id) { ... on Reply { text } } }', reply.id)).toMatchObject({ text: '已核对配方，答复如下' });
  await s.sign(reply.id);
  expect(await one(w, 'zhou', SHELL, referral.id)).toMatchObject({ state: 'REPLIED', replies: [], issue: null });
  expect(await everything(w, 'zhou', ids)).not.toContain('配方');
  // an open window of a colleague was told of the shell alone
  const came = await unit.until((all) => all.some(({ event }) => event.type === 'ReferralReplied'));
  const told = came.map(({ event }) => event.subject?.id ?? event.id);
  for (const id of [issue.id, opinion.id, submissionId, reply.id]) expect(told).not.toContain(id);
  expect(JSON.stringify(came)).not.toMatch(/配方/);
  await unit.close();
  // what the database itself gives them, with no filter of the application's
  const scopes = [`unit:${w.units['市场监管局']}`, `shell:${w.units['市场监管局']}`, `handler:${w.members['zhou']}`, `member:${w.members['zhou']}`];
  for (const table of ['issue', 'opinion', 'reply', 'attachment', 'submission']) expect(await w.asRole(scopes, `select * from ${table}`), table).toEqual([]);
  expect(JSON.stringify(await w.asRole(scopes, 'select * from journal_payload'))).not.toMatch(/配方/);
});

clause('A-20 another handler takes over and the first opens it no more', async (w) => {
  const { issue, referral } = await handed(w);
  await steps(w).signFor(referral.id);
  await assign(w, referral.id, 'zhao');
  const window = watching(w, w.as('zhao').cookie());
  await window.opened();
  await steps(w).draft(referral.id, { text: '初稿' });
  await window.until((came) => came.some(({ event }) => event.type === 'ReplyDrafted'));
  await assign(w, referral.id, 'zhou', '岗位调整');
  await window.until((came) => came.some(({ event }) => event.__typename === 'Gone' && event.id === issue.id));
  expect(await one(w, 'zhao', OPEN, issue.id)).toBeNull();
  expect(await one(w, 'zhao', SHELL, referral.id)).toMatchObject({ requirement: null, issue: null, replies: [] });
  expect(await one(w, 'zhou', OPEN, issue.id)).toMatchObject({ problem: words });
  expect((await one(w, 'zhou', SHELL, referral.id)).replies).toMatchObject([{ text: '初稿' }]);
  await window.close();
});

clause('A-20 it is raised by whoever answers for it, also once it is handed over, and lowered by its author alone', async (w) => {
  const s = steps(w);
  const { opinions: [opinion] } = await s.file('zhang', { opinions: [anOpinion({ problem: words })] });
  const issue = await s.register(opinion!.id, 'qian', { problem: words, title: words });
  const { latestReferral: referral } = await s.refer(issue.id, 1, { requirement: required });
  await s.signFor(referral.id);
  await s.claim(referral.id, 'zhao');
  expect(await one(w, 'zhou', OPEN, issue.id)).toMatchObject({ problem: words });
  const keep = async (confidentiality: string) => ({ i: { opinionId: opinion!.id, expectedVersion: await versionOf(w, opinion!.id), confidentiality } });
  for (const who of ['zhao', 'sun', 'wang', 'mei', 'admin'] as const) expect(await w.as(who).refused(CLASSIFY, await keep('TRADE_SECRET')), who).toMatchObject({ code: 'NOT_FOUND' });
  expect(await w.as('zhang').refused(CLASSIFY, await keep('ORDINARY'))).toMatchObject({ code: 'WRONG_STATE', rule: 'A-20' });
  const colleague = watching(w, w.as('zhou').cookie());
  await colleague.opened();
  await w.as('lin').run(CLASSIFY, await keep('TRADE_SECRET'));
  // gone for the colleague, also from an open window; still open for whoever had it in hand
  await colleague.until((came) => came.some(({ event }) => event.__typename === 'Gone' && event.id === issue.id));
  expect(await one(w, 'zhou', OPEN, issue.id)).toBeNull();
  expect(await one(w, 'zhou', SHELL, referral.id)).toMatchObject({ confidentiality: 'TRADE_SECRET', requirement: null, issue: null });
  expect(await one(w, 'zhao', OPEN, issue.id)).toMatchObject({ problem: words });
  for (const who of ['lin', 'qian'] as const) expect(await w.as(who).refused(CLASSIFY, await keep('ORDINARY')), who).toMatchObject({ code: 'NOT_YOURS' });
  await w.as('zhang').run(CLASSIFY, await keep('ORDINARY'));
  expect(await one(w, 'zhou', OPEN, issue.id)).toMatchObject({ problem: words });
  await colleague.close();
});
