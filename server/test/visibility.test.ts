import { getNamedType, isObjectType, type GraphQLObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { act } from '../src/journal/act.ts';
import { system } from '../src/kernel/actor.ts';
import { apiSchema } from '../src/schema.ts';
import { ask } from './asking.ts';
import { documents } from './visibility.documents.ts';
import { search, type Answer } from './visibility.search.ts';
import { at, checkpoints, entries, fields, markers, readers, searchable, seen, type Checkpoint, type Reader } from './visibility.table.ts';
import { matter, things, type Matter, type Things } from './visibility.world.ts';
import { watching } from './watching.ts';

const schema = apiSchema();
const asks = documents(schema);
const channels = ['node', 'list', 'nested read', 'archive', 'explained deadline', 'filter by text', 'file', 'stream MINE', 'stream PERSON', 'stream UNIT', 'stream OFFICE', 'stream LIAISON', 'replay'];
const typeOf: Record<string, string> = { Photo: 'Attachment', Visit: 'Activity', 'Co-opinion': 'CoOpinion', 'Staged reply': 'StageReport', 'Talk with the author': 'AuthorTalk' };

let m: Matter;
let known: Things;
interface Following { reader: Reader; channel: string; stream: ReturnType<typeof watching>; read: number }
let streams: Following[];
let found: ReturnType<typeof search>;
const answers: Answer[] = [];
/** What the auditor is told at each checkpoint. */
const audits: string[] = [];
const oddCounts: string[] = [];
const odd: string[] = [];

const inParts = <T>(all: readonly T[], size: number): T[][] => Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size));

/** One reader's answers to everything that can be asked, over HTTP. */
async function look(reader: Reader, checkpoint: Checkpoint, keep = answers) {
  const get = async (channel: string, query: string, variables: object = {}) => {
    const got = await ask(m.w, query, variables, { cookie: m.cookies[reader] });
    keep.push({ reader, checkpoint, channel, text: got.text });
    const unlike = (got.errors ?? []).filter((e) => !['NOT_FOUND', ...(reader === 'Z' ? ['UNAUTHENTICATED'] : [])].includes(e.extensions.code));
    if (unlike.length > 0) odd.push(`${reader} ${channel}: ${JSON.stringify(unlike).slice(0, 400)}`);
    return got;
  };
  const nodes = [...known.ids].map(([id, thing]) => [id, typeOf[thing] ?? thing.split(' ')[0]!] as [string, string]).filter(([, type]) => !['Call', 'Question', 'Promise', 'Due', 'ClearanceRecord', 'Countersignature', 'Paper'].includes(type));
  // so many at a time as one request may name
  for (let i = 0; i < nodes.length; i += 6) await get('node', asks.nodes(nodes.slice(i, i + 6)));
  const lists: Record<string, { totalCount: number; nodes: unknown[] }> = {};
  for (const list of asks.lists) Object.assign(lists, (await get('list', list)).data);
  for (const [name, { totalCount, nodes: rows }] of Object.entries(lists)) if (totalCount !== rows.length) oddCounts.push(`${reader} ${checkpoint}: ${totalCount} ${name} in all and ${rows.length} shown`);
  for (const document of asks.nested) await get('nested read', document);
  await get('archive', asks.archive);
  if (reader === 'U') audits.push((await ask(m.w, asks.audit, {}, { cookie: m.cookies.U })).text);
  await get('archive', asks.archive, { of: m.w.members['zhang'] });
  for (const [id] of [...known.ids].filter(([, thing]) => /^(Promise|Due)/.test(thing) && ['drafted', 'cleared'].includes(checkpoint))) {
    const { data } = await get('explained deadline', asks.explain, { id });
    if (data) keep.push({ reader, checkpoint, channel: 'explained deadline', text: JSON.stringify({ __typename: 'Deadline', id }) });
  }
  const said = (Object.keys(markers) as (keyof typeof markers)[]).filter((name) => at(markers[name].readers, checkpoint) !== '');
  for (const [list, findable] of Object.entries(searchable)) {
    for (const part of inParts(said, 25)) {
      const { data } = await get('filter by text', asks.counts(list, part.length), Object.fromEntries(part.map((name, i) => [`t${i}`, markers[name].words])));
      for (const [i, name] of part.entries()) {
        const found = (data as Record<string, { totalCount: number }> | null)?.[`c${i}`]?.totalCount ?? 0;
        const due = findable.includes(name) && at(list === 'referrals' ? seen['Referral']! : markers[name].readers, checkpoint).includes(reader);
        if (due ? found === 0 : found > 0) oddCounts.push(`${reader} ${checkpoint}: ${found} ${list} for the words ${name}`);
      }
    }
  }
  for (const [id] of [...known.ids].filter(([, thing]) => thing === 'Photo')) {
    const { status } = await fetch(`${m.w.app.url}/files/${id}`, { headers: m.cookies[reader] ? { cookie: m.cookies[reader] } : {} });
    if (status === 200) keep.push({ reader, checkpoint, channel: 'file', text: JSON.stringify({ __typename: 'Attachment', id }) });
  }
}

let fences = 0;
/** Something that everybody's stream is told, so that whatever came before it has come; what has come is kept. */
async function fenced(checkpoint: Checkpoint, following = streams, keep = answers) {
  fences += 1;
  const everywhere = (schemeId: string, unitId: string, audience: string[]) => record(schemeId, 'Fence', unitId, [`scheme:${schemeId}`, `office:${schemeId}`, ...audience]);
  const members = [...Object.values(m.w.members), m.out.membershipId];
  await everywhere(m.w.schemeId, m.out.unitId, [...members.flatMap((id) => [`member:${id}`, `liaison:${id}`]), ...[...Object.values(m.w.units), m.out.unitId].map((id) => `unit:${id}`)]);
  await everywhere(m.next.schemeId, m.next.unitId, Object.values(m.next.members).map((id) => `member:${id}`));
  for (const one of following) {
    const came = await one.stream.until((all) => all.filter(({ event }) => event.type === 'Fence').length >= fences, 30_000);
    for (const { event } of came.slice(one.read)) keep.push({ reader: one.reader, checkpoint, channel: one.channel, text: JSON.stringify(event) });
    one.read = came.length;
  }
}
const record = (schemeId: string, type: string, id: string, audience: string[]) => act({ services: m.w.services, actor: system(schemeId) }, { act: 'recorded', input: {} }, async (c) => {
  await c.write();
  c.record(type, { id, version: 1, audience: ['system:*', ...audience] }, []);
  return { id };
});

const shared: Partial<Record<Reader, string>> = { H: 'UNIT', D: 'UNIT', C: 'UNIT', X: 'UNIT', O: 'OFFICE', F: 'OFFICE', L: 'LIAISON', M: 'LIAISON' };
const signedIn = readers.filter((r) => r !== 'Z');

beforeAll(async () => {
  m = await matter();
  const begun = new Map<Reader, string>();
  for (const reader of signedIn) begun.set(reader, (await ask(m.w, '{ viewer { cursor } }', {}, { cookie: m.cookies[reader] }) as { data: { viewer: { cursor: string } } }).data.viewer.cursor);
  const follow = (reader: Reader, scope: string, query: string, channel = `stream ${scope}`): Following =>
    ({ reader, channel, read: 0, stream: watching(m.w, m.cookies[reader]!, { scope, query, after: begun.get(reader)! }) });
  streams = signedIn.flatMap((reader) => [follow(reader, 'MINE', asks.personal), follow(reader, 'MINE', asks.shared),
    ...('AH'.includes(reader) ? [follow(reader, 'PERSON', asks.shared)] : []), ...(shared[reader] ? [follow(reader, shared[reader], asks.shared)] : [])]);
  for (const checkpoint of checkpoints) {
    m.w.set(new Date(m.w.now().getTime() + 60_000));
    await m.stages[checkpoint]();
    known = await things(m);
    await fenced(checkpoint);
    await Promise.all(readers.map((reader) => look(reader, checkpoint)));
  }
  const again = signedIn.map((reader) => follow(reader, 'MINE', asks.shared, 'replay'));
  await fenced('cleared', [...streams, ...again]);
  streams.push(...again);
  found = search(answers, known);
}, 240_000);
afterAll(async () => {
  for (const { stream } of streams) await stream.close();
  await m.w.close();
});

test('the table has every field of every type of the loop', () => {
  const declared = (name: string) => Object.values((schema.getType(name) as GraphQLObjectType).getFields());
  for (const [name, row] of Object.entries(fields)) expect(Object.keys(row).sort(), name).toEqual(declared(name).map((f) => f.name).sort());
  const reached = new Set(Object.keys(fields).flatMap((name) => declared(name).map((f) => getNamedType(f.type))).filter((type) => isObjectType(type) && !fields[type.name]).map(String));
  expect([...reached].sort()).toEqual(['ActivityCorrection', 'AnswerClass', 'CoHandling', 'CommonIssue', 'DeadlineEvent', 'DeadlineExplanation', 'DeadlineRung', 'Dispute', 'ExtensionRequest', 'FilledTemplate', 'Gathering', 'LiaisonAssignment', 'LookBack', 'Measure', 'MergedPiece', 'Offer', 'OpinionAnswer', 'OtherMembership', 'ReferralTerms', 'ReturnRequest', 'SimilarMatter', 'SuggestedUnit', 'Supervision', 'Unit']);
});

test('everything is answered, or refused for what it is', () => {
  expect(odd).toEqual([]);
  expect(m.w.faults).toEqual([]);
  expect(streams.map(({ stream }) => stream.failed()).filter((e) => e)).toEqual([]);
});

describe('nobody reads what is not theirs', () => {
  test.each(channels)('over: %s', (channel) => {
    expect(answers.filter((a) => a.channel === channel).length).toBeGreaterThan(0);
    expect([...found.leaks.get(channel) ?? []]).toEqual([]);
  });
  test('over the audit, which names people and says nothing else', () => {
    expect(audits).toHaveLength(checkpoints.length);
    expect(audits.at(-1)).toContain('赵经办');
    for (const [name, { words }] of Object.entries(markers).filter(([name]) => !/Name$|^otherObserver$/.test(name))) expect(audits.some((text) => text.includes(words)), name).toBe(false);
  });
  test('over anything else', () => { expect([...found.leaks.keys()].filter((c) => !channels.includes(c))).toEqual([]); });
  test('over a socket that nobody has signed in to', async () => {
    const stranger = watching(m.w, 'huiyin_session=nobody', { query: asks.shared });
    await expect.poll(() => stranger.closedWith(), { timeout: 5000 }).toBeGreaterThanOrEqual(4400);
    expect(stranger.came).toEqual([]);
    await stranger.close();
  });
  test('from how many there are, or how many hold certain words', () => { expect(oddCounts).toEqual([]); });
});

describe('everybody reads what is theirs', () => {
  const letters = (what: string) => readers.filter((r) => found.read.get(what)?.has(r)).join('');
  const sorted = (row: string) => readers.filter((r) => row.includes(r)).join('');
  const compare = (wanted: [string, string][]) => {
    expect(Object.fromEntries(wanted.map(([what]) => [what, letters(what)]))).toEqual(Object.fromEntries(wanted.map(([what, row]) => [what, sorted(row)])));
  };
  test('each thing', () => { compare(Object.entries(seen).map(([thing, from]) => [`sight of ${thing}`, at(from, 'cleared')])); });
  test.each(Object.keys(fields))('each field of a %s', (type) => { compare(Object.entries(fields[type]!).map(([field, row]) => [`${type}.${field}`, row])); });
  test('each step as it is taken, and who took it', () => {
    compare(Object.entries(entries).flatMap(([kind, row]) => [[`Changed ${kind}`, row.seen], [`Changed ${kind} names who`, row.named]] as [string, string][]));
  });
  test('each step of the timeline, who took it and what was said', () => {
    const shown = Object.entries(entries).filter(([kind]) => found.read.has(`TimelineEntry ${kind}`));
    expect(shown.length).toBeGreaterThan(15);
    compare(shown.flatMap(([kind, row]) => [[`TimelineEntry ${kind}`, row.seen], [`TimelineEntry ${kind} names who`, row.named], [`TimelineEntry ${kind} says`, row.text]] as [string, string][]));
    expect(Object.entries(entries).filter(([kind, row]) => row.text !== '' && !shown.some(([k]) => k === kind))).toEqual([]);
  });
});

describe('the search', () => {
  test('finds what an officer reads in the hands of a handler', () => {
    const { leaks } = search(answers.filter((a) => a.reader === 'O').map((a) => ({ ...a, reader: 'H' })), known);
    for (const channel of channels.filter((c) => leaks.has(c))) expect([...leaks.get(channel)!].join(), channel).toMatch(/sight of|the words|Call|names who/);
    expect([...leaks.keys()].sort()).toEqual(channels.filter((c) => !['filter by text', 'stream UNIT', 'stream LIAISON', 'stream PERSON'].includes(c)).sort());
  });
  test('finds leaks that are planted in the town: a row, a draft and an entry for those they are not for', async () => {
    const unit = `unit:${m.w.units['市场监管局']}`;
    const [submission] = await m.w.asOwner<{ id: string }>('select id from submission where author_id = $1', [m.w.members['zhang']]);
    for (const table of ['submission', 'opinion', 'call']) await m.w.asOwner(`update ${table} set audience = audience || $1::text[] where $2 = any(audience)`, [[unit], `member:${m.w.members['zhang']}`]);
    await m.w.asOwner('update reply set audience = audience || $1::text[]', [[`member:${m.w.members['zhang']}`]]);
    await record(m.w.schemeId, 'ContactMade', submission!.id, [unit]);
    const planted: Answer[] = [];
    await fenced('cleared', streams.filter(({ channel }) => channel === 'stream UNIT'), planted);
    await look('H', 'cleared', planted);
    await look('A', 'cleared', planted);
    const { leaks } = search(planted, await things(m));
    const over = (channel: string) => [...leaks.get(channel) ?? []];
    expect(over('node')).toEqual(expect.arrayContaining(['H cleared: sight of Submission', 'H cleared: sight of Opinion', 'H cleared: the words problem', 'A cleared: sight of Reply that was not accepted', 'A cleared: the words rejectedReply']));
    for (const channel of ['list', 'nested read']) expect(over(channel), channel).toEqual(expect.arrayContaining(['H cleared: the words problem', 'H cleared: Opinion.problem']));
    expect(over('stream UNIT')).toEqual(expect.arrayContaining(['H cleared: sight of Submission', 'H cleared: Changed ContactMade', 'H cleared: the words problem']));
    expect(oddCounts).toEqual(expect.arrayContaining(['H cleared: 1 submissions for the words problem']));
  });
});
