import { expect } from 'vitest';
import { change, form, SUBMIT, steps } from '../../test/steps.ts';
import { watching } from '../../test/watching.ts';
import { clause, type World } from '../../test/world.ts';

type Who = 'zhang' | 'wang' | 'li' | 'zhao' | 'sun' | 'lin' | 'mei' | 'qian' | 'admin';
const ARCHIVE = 'query($m: ID, $first: Int! = 100, $after: String) { archive(membershipId: $m, first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { id at type label actor text subjectId } } }';
interface Step { id: string; at: string; type: string; label: string; actor: string; text: string | null; subjectId: string }
const archive = async (w: World, who: Who, over: Record<string, unknown> = {}) => (await w.as(who).run(ARCHIVE, over)).archive as { totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string }; nodes: Step[] };
/** What is owed each period stands in it as well, and is looked at by itself. */
const matters = (steps: Step[]) => steps.filter((s) => !s.type.startsWith('Duty'));
const labels = (steps: Step[]) => matters(steps).map((s) => s.label).reverse();

clause('B-29 an archive is complete and its observer’s own', async (w) => {
  const s = steps(w);
  const { submission, opinion, issue, referral } = await s.answered();
  await s.rate(opinion.id, true, (await w.as('zhang').run('query($id: ID!) { node(id: $id) { ... on Opinion { version } } }', { id: opinion.id })).node.version);
  await s.clear(issue.id, (await w.as('qian').run('query($id: ID!) { node(id: $id) { ... on Issue { version } } }', { id: issue.id })).node.version);
  await s.file('wang', { noOpinion: true, opinions: [] });

  const own = await archive(w, 'zhang');
  expect(labels(own.nodes)).toEqual(['聘任', '已提交', '已登记到台账', '已交办，等待单位签收', '责任单位已签收', '已有经办人办理', '责任单位已答复，营商办审核中', '答复通过审核', '答复已送达', '提交人已评价', '已销号']);
  expect(own.totalCount).toBe(own.nodes.length);
  expect(own.nodes.filter((n) => n.type.startsWith('Duty')).map((n) => n.type).sort()).toEqual(['DutyDoneAfter', 'DutyExcusedFirst', 'DutyExcusedFirst']);
  expect(new Set(matters(own.nodes).map((n) => n.subjectId))).toEqual(new Set([matters(own.nodes).at(-1)!.subjectId, submission.id, opinion.id, issue.id, referral.id]));
  expect(labels((await archive(w, 'wang')).nodes)).toEqual(['聘任', '本月无意见']);
  // page by page it is the same
  const paged: Step[] = [];
  for (let after: string | undefined, more = true; more;) {
    const { nodes, pageInfo } = await archive(w, 'zhang', { first: 3, after });
    paged.push(...nodes);
    ({ endCursor: after, hasNextPage: more } = pageInfo);
  }
  expect(paged).toEqual(own.nodes);

  // their liaison and the office read it; another observer, another liaison, a department and the administrator do not
  const of = w.members['zhang'];
  for (const who of ['lin', 'qian'] as const) expect(matters((await archive(w, who, { m: of })).nodes).map((n) => n.id)).toEqual(matters(own.nodes).map((n) => n.id));
  for (const who of ['wang', 'li', 'mei', 'zhao', 'sun', 'admin'] as const) expect(await w.as(who).refused(ARCHIVE, { m: of }), who).toMatchObject({ code: 'NOT_FOUND' });
  expect(await w.as('lin').refused(ARCHIVE, { m: w.members['wang'] })).toMatchObject({ code: 'NOT_FOUND' });
  for (const who of ['zhao', 'qian', 'lin', 'admin'] as const) expect(await w.as(who).refused(ARCHIVE), who).toMatchObject({ code: 'NOT_FOUND' });
  for (const m of [w.members['sun'], 'mbr_00000000000000000000000000000000', 'x', '']) expect(await w.as('zhang').refused(ARCHIVE, { m }), m).toMatchObject({ code: 'NOT_FOUND' });
  expect(await w.as(null).refused(ARCHIVE, { m: of })).toMatchObject({ code: 'UNAUTHENTICATED' });
});

clause('B-30 what is filed stands in the archive at once, and in an open window within two seconds', async (w) => {
  const window = watching(w, w.as('zhang').cookie());
  const liaison = watching(w, w.as('lin').cookie(), { scope: 'LIAISON' });
  await liaison.opened();
  await steps(w).file('zhang', { noOpinion: true, opinions: [] });
  for (const one of [window, liaison]) await one.until((came) => came.some((c) => c.event.type === 'NothingReported'));
  await w.as('zhang').refused(SUBMIT, { i: form() });

  w.set('2026-04-01T09:00:00+08:00');
  await w.asOwner("update session set seen_at = $1, expires_at = $1::timestamptz + interval '12 hours'", [w.now()]);
  const asked = performance.now();
  const submission = await steps(w).file('zhang', { month: '2026-04' });
  const [first] = matters((await archive(w, 'zhang')).nodes);
  expect(first).toMatchObject({ type: 'SubmissionSubmitted', label: '已提交', actor: '张企业', subjectId: submission.id, at: '2026-04-01T01:00:00.000Z' });
  for (const one of [window, liaison]) {
    const came = (await one.until((all) => all.some((c) => c.event.type === 'SubmissionSubmitted'))).find((c) => c.event.type === 'SubmissionSubmitted')!;
    expect(came.event).toMatchObject({ subject: { __typename: 'Submission', id: submission.id } });
    expect(came.at - asked).toBeLessThan(2000);
  }
  await window.close();
  await liaison.close();
});

clause('B-30 the entry and the submission are of one transaction: neither stands without the other', async (w) => {
  const submission = await steps(w).file();
  const written = await w.asOwner<{ what: string; xmin: string }>(
    `select 'submission' as what, xmin::text from submission where id = $1 union all select 'opinion', xmin::text from opinion where submission_id = $1
     union all select e.type, e.xmin::text from journal_entry e where e.subject_id = $1 union all select p.data ->> 'role', p.xmin::text from journal_entry e join journal_payload p using (chain, seq) where e.subject_id = $1
     union all select rule, xmin::text from clock where subject_id = $1`, [submission.id]);
  expect(written.map((r) => r.what)).toEqual(expect.arrayContaining(['submission', 'opinion', 'SubmissionSubmitted', 'OBSERVER', 'contact']));
  expect(new Set(written.map((r) => r.xmin)).size).toBe(1);

  const rows = () => w.asOwner<{ n: string }>('select (select count(*) from submission) || \' \' || (select count(*) from opinion) || \' \' || (select count(*) from clock) || \' \' || (select sum(last) from serial) as n');
  const before = await rows();
  // no entry, no submission: the journal cannot be written
  await w.asOwner('revoke insert on journal_entry from huiyin_app');
  expect(await w.as('wang').refused(SUBMIT, { i: form() })).toMatchObject({ code: 'INTERNAL' });
  expect(await rows()).toEqual(before);
  await w.asOwner('grant insert on journal_entry to huiyin_app');
  // no submission, no entry: the last of its rows cannot be written
  await w.asOwner('alter table opinion add constraint none check (ordinal < 2) not valid');
  const two = form({ opinions: [...form().opinions, ...form().opinions] });
  expect(await w.as('wang').refused(SUBMIT, { i: two })).toMatchObject({ code: 'INTERNAL' });
  expect(await rows()).toEqual(before);
  expect(labels((await archive(w, 'wang')).nodes)).toEqual(['聘任']);
  await w.asOwner('alter table opinion drop constraint none');
  await w.as('wang').run(SUBMIT, { i: two });
  expect(labels((await archive(w, 'wang')).nodes)).toEqual(['聘任', '已提交']);
  w.faults.length = 0;
});

clause('B-30 nothing that was refused is in the archive, and nothing is taken out of it', async (w) => {
  const submission = await steps(w).file();
  const WITHDRAW = change('submissionWithdraw', 'SubmissionWithdrawInput', 'submission { state }');
  expect(await w.as('zhang').refused(WITHDRAW, { i: { submissionId: submission.id, expectedVersion: 1, reason: ' ' } })).toMatchObject({ code: 'INCOMPLETE', field: 'reason' });
  await w.as('zhang').run(WITHDRAW, { i: { submissionId: submission.id, expectedVersion: 1, reason: '写错了' } });
  expect(matters((await archive(w, 'zhang')).nodes).map((n) => [n.label, n.text])).toEqual([['已撤回', '写错了'], ['已提交', submission.number], ['聘任', null]]);
  for (const sql of ['delete from journal_entry', 'update journal_entry set type = \'x\'', 'truncate journal_entry', 'delete from journal_payload', 'update journal_payload set data = \'{}\'']) {
    await expect(w.asRole(['system:*'], sql)).rejects.toThrow('permission denied');
  }
  expect(matters((await archive(w, 'zhang')).nodes).length).toBe(3);
});
