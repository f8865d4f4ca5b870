import { expect } from 'vitest';
import { verifyJournal } from '../journal/verify.ts';
import { amend, m, NOTICES, recruiting } from '../../test/recruiting.ts';
import { change, key, steps } from '../../test/steps.ts';
import { clause, type World } from '../../test/world.ts';

const REVEAL = 'mutation($i: PersonRevealInput!) { personReveal(input: $i) { value } }';
const asked = (personId: string, purpose = '电话沟通', field = 'PHONE') => ({ i: { personId, field, purpose } });
const FACTS = 'query($where: AuditFilter) { auditFacts(first: 100, where: $where) { nodes { label by succeeded outcome subject subjectId changed address purpose } } }';

async function author(w: World): Promise<{ id: string; phone: string | null }> {
  await steps(w).file('zhang');
  return (await w.as('lin').run('{ submissions { nodes { author { id phone } } } }')).submissions.nodes[0].author;
}

clause('a telephone number is shown masked, and read whole only for a purpose by whoever may, which the auditor sees', async (w) => {
  const { id, phone } = await author(w);
  expect(phone).toBe('138****1234');
  expect(await w.as('lin').run(REVEAL, asked(id, ' 提交后  三日内电话沟通 '))).toEqual({ personReveal: { value: '13800001234' } });
  expect(await w.as('qian').run(REVEAL, asked(id, '核对名册'))).toEqual({ personReveal: { value: '13800001234' } });
  const { nodes } = (await w.as('audit').run(FACTS, { where: { kinds: ['personReveal'] } })).auditFacts;
  expect(nodes).toEqual([
    { label: '查看完整联系方式', by: '钱办', succeeded: true, outcome: null, subject: '人员', subjectId: id, changed: ['phone'], address: '127.0.0.1', purpose: '核对名册' },
    { label: '查看完整联系方式', by: '林专员', succeeded: true, outcome: null, subject: '人员', subjectId: id, changed: ['phone'], address: '127.0.0.1', purpose: '提交后 三日内电话沟通' },
  ]);
  expect((await w.as('audit').run(FACTS, { where: { kinds: ['personReveal'], refused: true } })).auditFacts.nodes).toEqual([]);
  expect(JSON.stringify(await w.asOwner('select * from access_log'))).not.toContain('13800001234');
});

clause('a number is read whole by nobody without a purpose, nor by whoever has no business calling; who tried is written down', async (w) => {
  const { id } = await author(w);
  for (const purpose of ['', '  ', '。。', '嗯嗯嗯嗯']) expect(await w.as('lin').refused(REVEAL, asked(id, purpose))).toMatchObject({ code: 'INCOMPLETE', field: 'purpose' });
  expect(await w.as('lin').refused(REVEAL, asked(id, '长'.repeat(40) + '用途说明'.repeat(20)))).toMatchObject({ code: 'TOO_LONG', field: 'purpose' });
  for (const who of ['mei', 'zhao', 'sun', 'wang', 'audit', 'secure', 'yan', 'ji', 'gu', 'cheng'] as const) expect(await w.as(who).refused(REVEAL, asked(id)), who).toMatchObject({ code: 'NOT_FOUND' });
  const liaison = (await w.as('zhang').run('{ viewer { membership { liaison { id phone } } } }')).viewer.membership.liaison;
  expect(liaison.phone).toBeNull();
  expect(await w.as('zhang').refused(REVEAL, asked(liaison.id))).toMatchObject({ code: 'NOT_YOURS', rule: 'reveal' });
  expect(await w.as('qian').refused(REVEAL, asked(id, '电话沟通', 'CONTACT'))).toMatchObject({ code: 'NOT_YOURS' });
  expect(await w.as('qian').refused(REVEAL, asked('per_00000000000000000000000000000000'))).toMatchObject({ code: 'NOT_FOUND' });
  expect(await w.as(null).refused(REVEAL, asked(id))).toMatchObject({ code: 'UNAUTHENTICATED' });
  const tried = (await w.as('audit').run(FACTS, { where: { kinds: ['personReveal'] } })).auditFacts.nodes as { by: string; succeeded: boolean; subjectId: string; outcome: string }[];
  expect(tried.every((f) => !f.succeeded)).toBe(true);
  expect(tried.filter((f) => f.subjectId === id && f.outcome === '不存在或无权查看').map((f) => f.by).sort()).toEqual(['严专办', '孙局', '审计丙', '安管乙', '梅专员', '王律师', '程区长', '纪检察', '赵经办', '顾召集'].sort());
});

clause('the numbers of nominees and of whoever objects lie sealed, are masked, and are kept where they are given back masked', async (w) => {
  const r = recruiting(w);
  const call = await r.call();
  await amend(w, (text) => ({ ...text, publicNoticeDays: 5 }));
  const draft = await r.draft(call.id);
  const read = async (who: 'zhao' | 'qian') => (await w.as(who).run('query($id: ID!) { node(id: $id) { ... on Nomination { version phone objections { id contact } } } }', { id: draft.id })).node;
  expect((await read('zhao')).phone).toBe('139****2222');
  await w.as('zhao').run(change('nominationSave', 'NominationSaveInput', 'nomination { id }'), { i: { nominationId: draft.id, expectedVersion: 1, name: '陈晓岚', phone: '139****2222', merits: '熟悉政策' } });
  expect(await w.as('zhao').run(REVEAL, asked(draft.id, '联系被推荐人'))).toEqual({ personReveal: { value: '13911112222' } });
  expect(await w.as('zhao').refused(change('nominationSave', 'NominationSaveInput', 'nomination { id }'), { i: { nominationId: draft.id, expectedVersion: 2, name: '陈晓岚', phone: '139****3333' } })).toMatchObject({ code: 'INVALID', field: 'phone' });
  for (const who of ['wu', 'zhang', 'lin'] as const) expect(await w.as(who).refused(REVEAL, asked(draft.id))).toMatchObject({ code: 'NOT_FOUND' });
  const n = await r.submitted(call.id, { name: '方远', phone: '13911113333' });
  await w.as('qian').run(m.publicise, { i: r.on(await r.vet(n)) });
  const [notice] = (await r.public_.run(NOTICES)).publicNotices.nodes;
  await r.public_.run(m.object, { i: { idempotencyKey: key(), noticeId: notice.id, text: '该人选与推荐单位有亲属关系。', contact: 'wang@example.cn' } });
  const [said] = (await w.as('qian').run('query($id: ID!) { node(id: $id) { ... on Nomination { objections { id contact } } } }', { id: n.id })).node.objections;
  expect(said.contact).toBe('w****@example.cn');
  expect(await w.as('qian').run(REVEAL, asked(said.id, '核实异议', 'CONTACT'))).toEqual({ personReveal: { value: 'wang@example.cn' } });
  expect(await w.as('zhao').refused(REVEAL, asked(said.id, '核实异议', 'CONTACT'))).toMatchObject({ code: 'NOT_FOUND' });
  expect(JSON.stringify(await w.asOwner('select * from objection'))).not.toContain('wang@example.cn');
});

clause('no telephone number stands in the clear anywhere in the database, the journal included, which verifies', async (w) => {
  const r = recruiting(w);
  const call = await r.call();
  await r.draft(call.id);
  await author(w);
  const tables = await w.asOwner<{ t: string }>("select relname as t from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace");
  expect(await w.asOwner(tables.map(({ t }) => `select '${t}' as t, x::text as row from ${t} x where x::text ~ '13800001234|13800005678|13800009999|13911112222'`).join(' union all '))).toEqual([]);
  expect((await w.asOwner<{ n: number }>('select count(*)::int as n from person where phone_sealed is not null'))[0]!.n).toBe(3);
  await expect(w.asRole(['system:*'], "update person set phone = '13800001234'")).rejects.toThrow(/person_phone_sealed/);
  expect((await w.asOwnerEm((em) => verifyJournal(em, w.services.signer))).every((v) => !v.broken)).toBe(true);
});
