import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { expect } from 'vitest';
import { anOpinion, change, key, steps, SUBMIT } from '../../test/steps.ts';
import type { cast } from '../../test/cast.ts';
import { protocol } from '../../test/protocol.ts';
import { watching } from '../../test/watching.ts';
import { clause, type World } from '../../test/world.ts';

type Who = keyof typeof cast;
const IDENTITY = change('opinionIdentity', 'OpinionIdentityInput', 'opinion { id version identityShown }');
const SHOWN = 'query($id: ID!) { node(id: $id) { ... on Referral { version authorsShown issue { submitter { name } opinions { id } opinionCount registeredAt } timeline { type text actor } } } }';
const shown = async (w: World, who: Who, id: string) => (await w.as(who).run(SHOWN, { id })).node;
const versionOf = async (w: World, id: string) => (await w.as('qian').run('query($id: ID!) { node(id: $id) { ... on Opinion { version } } }', { id })).node.version as number;
const say = async (w: World, who: Who, opinionId: string, yes: boolean) => (await w.as(who).run(IDENTITY, { i: { opinionId, expectedVersion: await versionOf(w, opinionId), shown: yes } })).opinionIdentity.opinion;

/** A form of one opinion, registered and handed to the bureau. */
async function handed(w: World, who: Who, over: Record<string, unknown> = {}) {
  const s = steps(w);
  const { opinions: [opinion] } = await s.file(who, { opinions: [anOpinion(over)] });
  const issue = await s.register(opinion!.id);
  const { latestReferral: referral } = await s.refer(issue.id);
  return { opinion: opinion!, issue, referral };
}

clause('A-31 a unit learns who an author is only from the author, and no longer once they take it back', async (w) => {
  const { opinion, referral, issue } = await handed(w, 'zhang');
  for (const who of ['zhao', 'sun'] as const) expect(await shown(w, who, referral.id), who).toMatchObject({ authorsShown: [], issue: { submitter: null, opinions: [], opinionCount: null, registeredAt: null } });

  // nobody says it for them
  const i = { opinionId: opinion.id, expectedVersion: await versionOf(w, opinion.id), shown: true };
  for (const who of ['lin', 'qian'] as const) expect(await w.as(who).refused(IDENTITY, { i }), who).toMatchObject({ code: 'NOT_YOURS' });
  for (const who of ['zhao', 'sun', 'wang', 'mei', 'admin'] as const) expect(await w.as(who).refused(IDENTITY, { i }), who).toMatchObject({ code: 'NOT_FOUND' });
  expect(await w.as('zhang').refused(IDENTITY, { i: { ...i, shown: false } })).toMatchObject({ code: 'WRONG_STATE', rule: 'A-31' });

  const unit = watching(w, w.as('zhao').cookie(), { query: `subscription($scope: EventScope!, $after: Cursor) { events(scope: $scope, after: $after) { __typename ... on Changed { type changed actor subject { id ... on Referral { authorsShown } } } } }` });
  await unit.opened();
  await steps(w).signFor(referral.id);
  await unit.until((came) => came.some(({ event }) => event.type === 'ReferralSignedFor'));
  expect(await say(w, 'zhang', opinion.id, true)).toMatchObject({ identityShown: true });
  for (const who of ['zhao', 'sun', 'zhou', 'qian', 'lin'] as const) expect((await shown(w, who, referral.id)).authorsShown, who).toEqual(['张企业']);
  expect((await shown(w, 'zhang', referral.id)).authorsShown).toBeNull();
  for (const who of ['wu', 'wang', 'mei', 'cheng', 'admin'] as const) expect(await shown(w, who, referral.id), who).toBeNull();
  expect(await w.as('zhang').refused(IDENTITY, { i: { ...i, expectedVersion: await versionOf(w, opinion.id) } })).toMatchObject({ code: 'DUPLICATE' });

  await say(w, 'zhang', opinion.id, false);
  expect((await shown(w, 'zhao', referral.id)).authorsShown).toEqual([]);
  // the open window is told that it came and that it went; the name stands in nothing that is kept
  const came = await unit.until((all) => all.filter(({ event }) => event.type === 'AuthorsShownChanged').length === 2);
  expect(came.filter(({ event }) => event.type === 'AuthorsShownChanged').at(-1)!.event).toEqual({ __typename: 'Changed', type: 'AuthorsShownChanged', changed: ['authorsShown'], actor: '提交人', subject: { id: referral.id, authorsShown: [] } });
  expect(JSON.stringify((await shown(w, 'zhao', referral.id)).timeline)).not.toContain('张企业');
  const scopes = [`unit:${w.units['市场监管局']}`, `shell:${w.units['市场监管局']}`, `handler:${w.members['zhao']}`];
  expect(JSON.stringify(await w.asRole(scopes, 'select * from journal_payload'))).not.toContain('张企业');
  expect((await w.as('zhao').run('query($id: ID!) { node(id: $id) { ... on Issue { version } } }', { id: issue.id })).node.version).toBe(2);
  await unit.close();
});

clause('A-31 whether to be known is asked on the form, for each opinion by itself', async (w) => {
  const s = steps(w);
  const { opinions } = await s.file('zhang', { opinions: [anOpinion({ identityShown: true, problem: '甲事' }), anOpinion({ problem: '乙事' })] });
  const [open, masked] = await Promise.all([0, 1].map(async (n) => (await s.refer((await s.register(opinions[n]!.id)).id)).latestReferral.id));
  expect((await shown(w, 'zhao', open!)).authorsShown).toEqual(['张企业']);
  expect((await shown(w, 'zhao', masked!)).authorsShown).toEqual([]);
  expect(await w.as('wang').refused(SUBMIT, { i: { idempotencyKey: key(), type: 'MONTHLY_FORM', month: '2026-03', opinions: [{ ...anOpinion(), confidentiality: 'SECRET' }] } })).toMatchObject({ code: 'BAD_USER_INPUT' });
});

clause('B-11 an internal observer is masked from their own unit, also where they agreed to be known', async (w) => {
  const { opinion, referral, issue } = await handed(w, 'li', { scope: 'PRACTICE', identityShown: true });
  // nobody knows which unit is theirs: masked
  expect((await shown(w, 'zhao', referral.id)).authorsShown).toEqual([]);
  const own = async (unit: string) => { for (const sql of ['alter table appointment disable trigger user', `update appointment set nominating_unit_id = '${w.units[unit]}' where membership_id = '${w.members['li']}'`, 'alter table appointment enable trigger user']) await w.asOwner(sql); };
  await own('市场监管局');
  for (const who of ['zhao', 'sun', 'qian'] as const) expect((await shown(w, who, referral.id)).authorsShown, who).toEqual([]);
  // and not a word when they change their mind
  const entries = async () => (await w.journal()).filter((e) => e.subject_id === referral.id).length;
  const before = await entries();
  await say(w, 'li', opinion.id, false);
  await say(w, 'li', opinion.id, true);
  expect(await entries()).toBe(before);
  // another unit, that has nothing to do with them, may know
  await own('税务局');
  expect((await shown(w, 'zhao', referral.id)).authorsShown).toEqual(['李内部']);
  // the number does not tell by which channel they were engaged
  expect(issue.number).toMatch(/^DJ-2026-\d{4}$/);
  expect(await w.as('zhao').refused('query($m: ID) { archive(membershipId: $m) { totalCount } }', { m: w.members['li'] })).toMatchObject({ code: 'NOT_FOUND' });
});

clause('B-11 neither numbers nor IDs, photos, order or time tell a unit who sent something', async (w) => {
  const s = steps(w);
  const bytes = await sharp({ create: { width: 30, height: 20, channels: 3, background: '#a03020' } }).withExif({ IFD0: { Artist: '张企业', DateTime: '2026:02:28 08:15:00' } }).jpeg().toBuffer();
  const { attachmentUploadCreate: { attachment, uploadUrl, headers } } = await w.as('zhang').run('mutation($i: AttachmentUploadInput!) { attachmentUploadCreate(input: $i) { uploadUrl headers { name value } attachment { id } } }',
    { i: { idempotencyKey: key(), fileName: '张企业的店.jpg', alt: '我公司张企业门口', contentType: 'image/jpeg', size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') } });
  await fetch(`${w.app.url}${uploadUrl}`, { method: 'PUT', body: new Uint8Array(bytes), headers: { ...Object.fromEntries((headers as { name: string; value: string }[]).map((h) => [h.name, h.value])), cookie: w.as('zhang').cookie() } });
  const mine = await s.file('zhang', { opinions: [anOpinion({ attachmentIds: [attachment.id] })] });
  const other = await s.file('wang');
  // receipts do not count what was filed, and IDs that a unit reads hold no time
  for (const { number } of [mine, other]) expect(number).toMatch(/^DJ-S-2026-[A-HJ-NP-Z2-9]{8}$/);
  expect(mine.number).not.toBe(other.number);
  const first = await s.register(mine.opinions[0]!.id);
  const second = await s.register(other.opinions[0]!.id);
  const instant = w.now().getTime().toString(16).slice(0, 6);
  for (const id of [attachment.id as string, first.id, second.id]) expect(id.slice(4).replace(/^0+/, '').startsWith(instant), id).toBe(false);
  // registered first, handed over last: the unit's list goes by its own dates
  await s.refer(second.id, 1, { dueOn: '2026-03-10' });
  await s.refer(first.id, 1, { dueOn: '2026-03-20' });
  const LIST = 'query($o: IssueOrder) { issues(orderBy: $o) { edges { cursor node { id registeredAt attachments { fileName alt } } } } }';
  const edges = (await w.as('zhao').run(LIST, { o: { field: 'REGISTERED_AT', direction: 'ASC' } })).issues.edges as { cursor: string; node: { id: string; registeredAt: null; attachments: object[] } }[];
  expect(edges.map((e) => e.node.id)).toEqual([second.id, first.id]);
  expect(edges.map((e) => e.node.registeredAt)).toEqual([null, null]);
  expect(edges.map((e) => Buffer.from(e.cursor, 'base64url').toString()).join()).not.toContain('2026-03-02');
  expect(edges[1]!.node.attachments).toEqual([{ fileName: '照片.jpeg', alt: '随附照片' }]);
  const file = Buffer.from(await (await fetch(`${w.app.url}/files/${attachment.id}`, { headers: { cookie: w.as('zhao').cookie() } })).arrayBuffer());
  expect((await sharp(file).metadata()).exif).toBeUndefined();
  expect((await w.as('lin').run(LIST)).issues.edges[0].node.registeredAt).toBe(w.now().toISOString());
  for (const id of [mine.id, mine.opinions[0]!.id]) expect((await w.as('zhao').run('query($id: ID!) { node(id: $id) { id } }', { id })).node).toBeNull();
  expect(await w.as('zhao').refused('query($m: ID) { archive(membershipId: $m) { totalCount } }', { m: w.members['zhang'] })).toMatchObject({ code: 'NOT_FOUND' });
});

clause('B-11 a unit is not told that a liaison changed, who looks after few', async (w) => {
  const { referral, issue } = await handed(w, 'zhang');
  const unit = watching(w, w.as('zhao').cookie());
  await unit.opened();
  await steps(w).signFor(referral.id);
  await unit.until((came) => came.some(({ event }) => event.type === 'ReferralSignedFor'));
  const seen = unit.came.length;
  await w.as('qian').run('mutation($i: LiaisonHandOverInput!) { liaisonHandOver(input: $i) { observers } }', { i: { fromId: w.members['lin'], toId: w.members['mei'], reason: '调离', idempotencyKey: key() } });
  expect((await w.as('mei').run('query($id: ID!) { node(id: $id) { ... on Issue { number } } }', { id: issue.id })).node).toMatchObject({ number: issue.number });
  // nor by a version that grew: what the handler last saw still stands
  await steps(w).claim(referral.id);
  const came = await unit.until((all) => all.some(({ event }) => event.type === 'ReferralClaimed'));
  expect(came.slice(seen).map(({ event }) => event.type).filter((t: string) => !t.startsWith('Clock'))).toEqual(['ReferralClaimed']);
  expect(await w.as('lin').refused(IDENTITY, { i: { opinionId: issue.id, expectedVersion: 1, shown: true } })).toMatchObject({ code: 'NOT_FOUND' });
  await unit.close();
});

clause('B-11 a unit that gave a matter back reads no name on it any more, least of all one of its own', async (w) => {
  const p = protocol(w);
  const { opinion, referral, issue } = await handed(w, 'li', { scope: 'PRACTICE', identityShown: true });
  for (const sql of ['alter table appointment disable trigger user', `update appointment set nominating_unit_id = '${w.units['市场监管局']}' where membership_id = '${w.members['li']}'`, 'alter table appointment enable trigger user']) await w.asOwner(sql);
  await p.do('sun', 'RequestReturn', referral.id, p.returning('税务局'));
  await p.do('qian', 'UpholdReturn', referral.id);
  const tax = await p.to(issue.id, '税务局');
  expect((await shown(w, 'wu', tax)).authorsShown).toEqual(['李内部']);
  for (const who of ['sun', 'zhao'] as const) expect((await shown(w, who, referral.id)).authorsShown, who).toEqual([]);
  expect(await w.as('sun').refused(IDENTITY, { i: { opinionId: opinion.id, expectedVersion: 1, shown: true } })).toMatchObject({ code: 'NOT_FOUND' });
});
