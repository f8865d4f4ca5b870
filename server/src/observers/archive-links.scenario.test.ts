import { expect } from 'vitest';
import { activitySteps, CONTACT, LOG, SUPPORT, taskStep, visit } from '../../test/activity-steps.ts';
import { join } from '../../test/join.ts';
import { key, steps } from '../../test/steps.ts';
import { clause, type World } from '../../test/world.ts';

const ARCHIVE = 'query($m: ID) { archive(membershipId: $m, first: 100) { nodes { id type number subjectId matter { __typename id } } } }';
const ENTRY = 'query($id: ID!, $m: ID) { archivedEntry(id: $id, membershipId: $m) { hash subjectVersion intact entry { id number label text actor matter { __typename id } } } }';
interface Line { id: string; type: string; number: string; subjectId: string; matter: { __typename: string; id: string } | null }
type Asker = Pick<ReturnType<World['as']>, 'run'>;
const lines = async (who: Asker, m?: string) => (await who.run(ARCHIVE, { m: m ?? null })).archive.nodes as Line[];
const leads = (all: Line[], type: string) => all.find((l) => l.type === type)?.matter;

clause('A-42, B-14 each line of an archive leads to what it is of, as its reader comes to it, and to its journal entry', async (w) => {
  const a = activitySteps(w);
  const { submission, issue } = await steps(w).answered();
  const { id: taskId } = await a.assigned();
  await w.as('zhang').run(taskStep('Report'), { i: { taskId, expectedVersion: 1, finding: '走访八家企业' } });
  const { id: activityId } = (await w.as('zhang').run(LOG, { i: visit() })).activityLog.activity;
  const { id: gatheringId, code } = await a.open();
  await a.signIn('zhang', gatheringId, { code });
  await w.as('lin').run(CONTACT, { i: { idempotencyKey: key(), membershipId: w.members['zhang'], kind: 'PHONE', at: w.now().toISOString(), notes: '近况' } });
  await w.as('qian').run(SUPPORT, { i: { idempotencyKey: key(), membershipId: w.members['zhang'], kind: 'TRAINING', givenOn: '2026-03-02', what: '培训' } });

  // an observer reads on where they filed it, the office in its ledger
  const own = await lines(w.as('zhang'));
  const filed = { __typename: 'Submission', id: submission.id };
  for (const type of ['SubmissionSubmitted', 'OpinionRegistered', 'IssueReferred', 'ReferralClaimed', 'ReplyReleased']) expect(leads(own, type) ?? filed, type).toEqual(filed);
  expect(own.filter((l) => l.matter === null)).toEqual([]);
  expect(leads(own, 'TaskReported')).toEqual({ __typename: 'Task', id: taskId });
  expect(leads(own, 'ActivityLogged')).toEqual({ __typename: 'Activity', id: activityId });
  expect(leads(own, 'AttendanceSigned')).toEqual({ __typename: 'Gathering', id: gatheringId });
  const m = w.members['zhang']!;
  const office = await lines(w.as('qian'), m);
  const ofIssue = office.filter((l) => [issue.id].includes(l.subjectId) || l.type.startsWith('Referral') || l.type.startsWith('Reply'));
  expect(ofIssue.length).toBeGreaterThan(3);
  for (const line of ofIssue) expect(line.matter, line.type).toEqual({ __typename: 'Issue', id: issue.id });
  expect(leads(office, 'SubmissionSubmitted')).toEqual(filed);
  expect(leads(office, 'ContactLogged')?.__typename).toBe('Contact');
  expect(leads(office, 'SupportLogged')?.__typename).toBe('Support');

  // the entry of each line is there for whoever reads the line, and stands as it was written
  for (const line of own) {
    const { archivedEntry } = await w.as('zhang').run(ENTRY, { id: line.id });
    expect(archivedEntry, line.type).toMatchObject({ intact: true, entry: { id: line.id, number: line.number, matter: line.matter } });
    expect(archivedEntry.hash.startsWith(line.number)).toBe(true);
    expect(await w.asOwner("select 1 as one from journal_entry where id = $1 and encode(hash, 'hex') = $2", [line.id, archivedEntry.hash])).toHaveLength(1);
  }
  expect(new Set(own.map((l) => l.number)).size).toBe(own.length);

  // of what the liaison may not see there is no line, and no entry behind it
  const task = own.find((l) => l.type === 'TaskReported')!;
  expect((await lines(w.as('lin'), m)).map((l) => l.id)).not.toContain(task.id);
  expect((await w.as('lin').run(ENTRY, { id: task.id, m })).archivedEntry).toBeNull();
  expect((await w.as('qian').run(ENTRY, { id: task.id, m })).archivedEntry.entry).toMatchObject({ actor: '张企业', matter: { __typename: 'Task', id: taskId } });
  for (const who of ['wang', 'mei', 'zhao', 'admin'] as const) expect(await w.as(who).refused(ENTRY, { id: own[0]!.id, m }), who).toMatchObject({ code: 'NOT_FOUND' });
  expect((await w.as('wang').run(ENTRY, { id: own[0]!.id })).archivedEntry).toBeNull();
  for (const id of ['', 'ent_x', submission.id]) expect((await w.as('zhang').run(ENTRY, { id })).archivedEntry).toBeNull();
});

clause('B-14 a line whose matter its reader may not see leads nowhere, and is read all the same', async (w) => {
  const gao = await join(w, 'gao', { name: '高管理', role: 'MANAGER', title: '科长', unit: '区委统战部' });
  const he = await join(w, 'he', { name: '何体验', role: 'OBSERVER', title: '商会会长', channel: 'EXTERNAL', liaison: 'lin', managedBy: '区委统战部' });
  const a = activitySteps(w);
  const { id, code } = await a.open({ inviteeIds: [he.membershipId] });
  await he.run('mutation($i: AttendanceSignInInput!) { attendanceSignIn(input: $i) { cursor } }', { i: { gatheringId: id, code } });
  const [seen, own] = [await lines(gao, he.membershipId), await lines(he)];
  expect(leads(own, 'AttendanceSigned')).toEqual({ __typename: 'Gathering', id });
  // the office holds it, so whoever manages the observer knows that they came, and no more of it
  const line = seen.find((l) => l.type === 'AttendanceSigned')!;
  expect(line.matter).toBeNull();
  expect((await gao.run(ENTRY, { id: line.id, m: he.membershipId })).archivedEntry).toMatchObject({ intact: true, entry: { matter: null } });
  expect(await gao.refused(ENTRY, { id: line.id, m: w.members['zhang'] })).toMatchObject({ code: 'NOT_FOUND' });
});

clause('B-29 an entry that was changed behind the product’s back says so on the line’s own page', async (w) => {
  const submission = await steps(w).file();
  const line = (await lines(w.as('zhang'))).find((l) => l.type === 'SubmissionSubmitted')!;
  const intact = async () => (await w.as('zhang').run(ENTRY, { id: line.id })).archivedEntry.intact;
  expect(await intact()).toBe(true);
  await w.tamper(`update journal_payload set data = data || '{"text":"改过"}' where (chain, seq) in (select chain, seq from journal_entry where id = '${line.id}')`);
  expect(await intact()).toBe(false);
  await w.tamper(`update journal_payload set data = data || '{"text":"${submission.number}"}' where (chain, seq) in (select chain, seq from journal_entry where id = '${line.id}')`);
  expect(await intact()).toBe(true);
  await w.tamper(`update journal_entry set subject_version = 9 where id = '${line.id}'`);
  expect(await intact()).toBe(false);
  expect(await w.as('wang').refused(ENTRY, { id: line.id, m: w.members['zhang'] })).toMatchObject({ code: 'NOT_FOUND' });
});
