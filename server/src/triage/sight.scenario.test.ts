import { expect } from 'vitest';
import { steps } from '../../test/steps.ts';
import { triageSteps } from '../../test/triage.steps.ts';
import { watching } from '../../test/watching.ts';
import { clause, type World } from '../../test/world.ts';
import { readForNotices } from '../notices/reader.ts';

const huaibei = { preset: 'huaibei' } as const;
type Who = 'zhang' | 'wang' | 'li' | 'lin' | 'mei' | 'zhao' | 'sun' | 'qian';

/** Everything of the matters that somebody is ever shown, as text. */
async function shown(w: World, who: Who): Promise<string> {
  const timeline = 'timeline { id at type label actor text subjectId }';
  const reply = 'id ordinal state text answerClass { label } explanation';
  const opinion = `id title problem suggestion state satisfied ratingText answer { ${reply} } answers { ordinal round satisfied ratingText sentBack } attachments { id fileName alt } parts { id } splitFrom { id } submission { id number author { id name } }`;
  const issue = `id number title problem suggestion category state round opinionCount supplements pieces { id opinion { id } issue { id } } mergedInto { id } partedFrom { id } submitter { id name } opinions { ${opinion} } attachments { id fileName alt } ${timeline}`;
  const asked = [
    `{ issues { totalCount nodes { ${issue} } } }`, `{ referrals { totalCount nodes { id issue { ${issue} } replies { ${reply} } ${timeline} } } }`,
    `{ submissions { totalCount nodes { id number author { id name } opinions { ${opinion} } ${timeline} } } }`, `{ opinions { totalCount nodes { ${opinion} issue { ${issue} } } } }`,
    '{ notices { nodes { id kind label text subject { id } } } }', '{ archive(first: 100) { nodes { type label actor text } } }',
  ];
  const texts = await Promise.all(asked.map(async (query) => {
    const { data, errors } = await w.as(who).raw(query);
    if (errors) expect(errors.map((e) => e.extensions.code)).toEqual(errors.map(() => expect.stringMatching(/NOT_FOUND|NOT_YOURS|INVALID/)));
    return JSON.stringify(data ?? null);
  }));
  return texts.join('\n');
}

/** What only one of the authors said, or is. */
const marks = {
  zhang: ['张企业', '海棠窗口排队', '甲说答非所问'], wang: ['王律师', '梧桐大厅停电', '乙说仍未解决'], li: ['李内部', '青松园区积水'],
};

clause('A-31 of several authors of one matter none learns of another: read, nested, stream, notice, search, photo', async (w) => {
  const t = triageSteps(w);
  const [a, b, c] = [await t.propose('zhang', marks.zhang[1]!), await t.propose('wang', marks.wang[1]!), await t.propose('li', marks.li[1]!)];
  const ids = { zhang: [a.id, a.opinions[0]!.id], wang: [b.id, b.opinions[0]!.id], li: [c.id, c.opinions[0]!.id] };
  const [oa, ob, oc] = [a.opinions[0]!.id, b.opinions[0]!.id, c.opinions[0]!.id];
  const photo = (id: string, opinionId: string) => w.asOwner(`insert into attachment (id, scheme_id, uploader_id, opinion_id, issue_id, file_name, content_type, size, sha256, state, created_at, audience)
    select $1, scheme_id, author_id, id, issue_id, $1, 'image/jpeg', 1, '', 'READY', now(), audience from opinion where id = $2`, [id, opinionId]);
  await photo('att_of_wang', ob);
  const windows = Object.fromEntries((['zhang', 'wang', 'li'] as const).map((who) => [who, watching(w, w.as(who).cookie())]));
  await windows['li']!.opened();
  // the ledger says of it what its first author said
  const issue = await steps(w).register(oa, 'qian', { title: '排队', problem: marks.zhang[1] });
  await t.merge(ob, issue.id, { supplement: '另反映停电' });
  await t.merge(oc, issue.id);
  await t.answer(issue.id);
  await t.rate('zhang', oa, false, marks.zhang[2]);
  await t.rate('wang', ob, false, marks.wang[2]);
  await t.answer(issue.id);
  await t.unmerge(oc);
  await readForNotices(w.services);

  const office = await shown(w, 'qian');
  for (const mark of Object.values(marks).flat()) expect(office, 'the same reading finds what there is to find').toContain(mark);
  for (const me of ['zhang', 'wang', 'li'] as const) {
    const mine = await shown(w, me);
    expect(mine).toContain(marks[me][1]);
    for (const other of (['zhang', 'wang', 'li'] as const).filter((who) => who !== me)) {
      for (const mark of [...marks[other], ...ids[other], w.members[other]!]) expect(mine, `${me} reads of ${other}`).not.toContain(mark);
    }
    expect(mine).not.toMatch(/另反映停电|并入一件同类事项|分出一件/);
    if (me !== 'wang') expect(mine).not.toContain('att_of_wang');
    // each author's stream tells of their own and of what is shared, never of another's opinion
    const told = JSON.stringify(windows[me]!.came.map(({ event }) => event));
    for (const other of (['zhang', 'wang', 'li'] as const).filter((who) => who !== me)) for (const mark of [...ids[other], ...marks[other]]) expect(told).not.toContain(mark);
    expect(told).not.toMatch(/IssueTookIn|IssuePartedWith|ReferralShared|ReplyShared|"authors"/);
    expect(windows[me]!.failed()).toBeUndefined();
    await windows[me]!.close();
  }
  // whoever did not send it back learns that it is done again, and not of whom
  expect(await shown(w, 'wang')).toContain('该问题重新办理');
  expect(await shown(w, 'li')).not.toContain('提交人不满意');
  // nor by asking for another's words
  const found = async (who: Who, text: string) => (await w.as(who).run('query($t: String!) { issues(where: { text: $t }) { totalCount } referrals(where: { text: $t }) { totalCount } }', { t: text }));
  expect(await found('wang', marks.zhang[1]!)).toEqual({ issues: { totalCount: 0 }, referrals: { totalCount: 0 } });
  expect((await found('wang', marks.wang[1]!)).issues).toEqual({ totalCount: 1 });
  expect((await found('zhang', marks.zhang[1]!)).issues).toEqual({ totalCount: 1 });
  // a liaison knows those they look after
  const mei = await shown(w, 'mei');
  for (const mark of ['张企业', '李内部', marks.zhang[2]!]) expect(mei).not.toContain(mark);
  expect(mei).toContain('王律师');
  // and the unit sees it once, with what was handed over, and nobody's name
  for (const who of ['zhao', 'sun'] as const) {
    const unit = await shown(w, who);
    for (const mark of ['张企业', '王律师', '李内部', marks.zhang[2]!, marks.wang[2]!]) expect(unit).not.toContain(mark);
    expect(unit).toContain('另反映停电');
    expect(unit).toContain('att_of_wang');
  }
}, huaibei);
