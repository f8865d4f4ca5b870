import { describe, expect, test } from 'vitest';
import { change, key, steps } from '../../test/steps.ts';
import { later } from '../../test/later.ts';
import { aWorld, type World } from '../../test/world.ts';
import { ringAlarms } from '../clocks/alarm.ts';
import { readForNotices } from './reader.ts';

const inbox = '{ viewer { unreadNotices noticesToAcknowledge } notices { nodes { id kind label text subjectId happenedAt deliveredAt readAt mustAcknowledge acknowledgedAt subject { id __typename } } } }';
interface Told { id: string; kind: string; label: string; subject: { id: string } | null; deliveredAt: string; acknowledgedAt: string | null; readAt: string | null }
const told = async (w: World, who: Parameters<World['as']>[0]) => // the founding of the scheme itself is told in a digest
  (await w.as(who).run<{ notices: { nodes: Told[] } }>(inbox)).notices.nodes.filter((n) => n.kind !== 'RULES');
const count = async (w: World, who: Parameters<World['as']>[0]) => (await w.as(who).run<{ viewer: { unreadNotices: number } }>('{ viewer { unreadNotices } }')).viewer.unreadNotices;
const announce = (w: World, more: object = {}) => w.as('qian').run(change('announcementMake', 'AnnouncementMakeInput', 'announcement { id told acknowledged waitingFor }'),
  { i: { idempotencyKey: key(), to: 'OBSERVERS', title: '季度座谈', text: '请准时参加', mustAcknowledge: true, ...more } });

describe('somebody is told of what concerns them', () => {
  test('once each, and nobody else is', async () => {
    const w = await aWorld();
    const s = steps(w);
    const filed = await s.file('zhang');
    await readForNotices(w.services);
    await readForNotices(w.services);
    const liaison = await told(w, 'lin');
    expect(liaison.map((n) => [n.kind, n.subject?.id])).toEqual([['INCOMING', filed.id]]);
    expect(await told(w, 'mei')).toEqual([]);
    expect(await told(w, 'zhang')).toEqual([]);
    expect(await told(w, 'zhou')).toEqual([]);
    expect(await count(w, 'lin')).toBe(1);
  });

  test('also when two readers are at it at the same time', async () => {
    const w = await aWorld();
    await steps(w).file('zhang');
    await Promise.all(Array.from({ length: 6 }, () => readForNotices(w.services)));
    await readForNotices(w.services);
    expect(await told(w, 'lin')).toHaveLength(1);
  });

  test('in office hours only: what happens on a holiday waits for the morning after it', async () => {
    const w = await aWorld({ now: '2026-02-14T18:30:00+08:00' });
    await steps(w).file('zhang', { month: '2026-02' });
    await readForNotices(w.services);
    expect(await told(w, 'lin')).toEqual([]);
    expect(await count(w, 'lin')).toBe(0);
    await later(w, '2026-02-24T08:59:59+08:00');
    await ringAlarms(w.services);
    expect(await told(w, 'lin')).toEqual([]);
    await later(w, '2026-02-24T09:00:00+08:00');
    await ringAlarms(w.services);
    expect((await told(w, 'lin')).map((n) => n.deliveredAt)).toEqual(['2026-02-24T01:00:00.000Z']);
  });

  test('as they chose: in a digest of the next morning, or not at all, but of some things always', async () => {
    const w = await aWorld();
    const s = steps(w);
    const choose = (who: 'lin' | 'zhou', kind: string, choice: string) => ({ who, text: change('noticeChoose', 'NoticeChooseInput', 'viewer { noticeSettings { kind choice mayBeOff } }'), vars: { i: { kind, choice } } });
    const digest = choose('lin', 'INCOMING', 'DIGEST');
    await w.as('lin').run(digest.text, digest.vars);
    await s.file('zhang');
    await readForNotices(w.services);
    expect(await told(w, 'lin')).toEqual([]);
    await later(w, '2026-03-03T09:00:00+08:00');
    await ringAlarms(w.services);
    expect(await told(w, 'lin')).toHaveLength(1);
    const off = choose('lin', 'INCOMING', 'OFF');
    await w.as('lin').run(off.text, off.vars);
    await s.file('li', { opinions: [{ type: 'SUGGESTION', scope: 'PRACTICE', problem: '内部流程' }] });
    await readForNotices(w.services);
    expect(await told(w, 'lin')).toHaveLength(1);
    const never = choose('zhou', 'REFERRED', 'OFF');
    expect((await w.as('zhou').refused(never.text, never.vars)).field).toBe('choice');
  });

  test('and what they have read stays read, theirs alone', async () => {
    const w = await aWorld();
    await steps(w).file('zhang');
    await readForNotices(w.services);
    const [mine] = await told(w, 'lin');
    const read = change('noticesRead', 'NoticesReadInput', 'viewer { unreadNotices }');
    await w.as('mei').run(read, { i: { noticeIds: [mine!.id] } });
    expect(await count(w, 'lin')).toBe(1);
    await w.as('lin').run(read, { i: {} });
    expect(await count(w, 'lin')).toBe(0);
  });
});

describe('an announcement', () => {
  test('reaches whom it is for, and says who has not acknowledged it', async () => {
    const w = await aWorld();
    const made = await announce(w);
    await readForNotices(w.services);
    const notice = (await told(w, 'zhang'))[0]!;
    expect(notice).toMatchObject({ kind: 'ANNOUNCEMENT', acknowledgedAt: null });
    await w.as('zhang').run(change('noticeAcknowledge', 'NoticeAcknowledgeInput', 'viewer { noticesToAcknowledge }'), { i: { noticeId: notice.id } });
    const { announcements } = await w.as('qian').run('{ announcements { nodes { id told acknowledged waitingFor } } }');
    expect(announcements.nodes[0]).toMatchObject({ id: made.announcementMake.announcement.id, acknowledged: 1 });
    expect(announcements.nodes[0].waitingFor).not.toContain('张企业');
    expect(announcements.nodes[0].waitingFor.length).toBe(announcements.nodes[0].told - 1);
    // one observer learns nothing of the others
    expect((await w.as('zhang').run('{ announcements { nodes { title told waitingFor } } }')).announcements.nodes[0]).toMatchObject({ title: '季度座谈', told: null, waitingFor: null });
    expect((await w.as('zhou').run('{ announcements { nodes { title } } }')).announcements.nodes).toEqual([]);
  });

  test('is made by the office only, with words, to somebody', async () => {
    const w = await aWorld();
    const text = change('announcementMake', 'AnnouncementMakeInput', 'announcement { id }');
    const input = { idempotencyKey: key(), to: 'OBSERVERS', title: '通知', text: '内容' };
    expect((await w.as('lin').refused(text, { i: input })).code).toBe('NOT_YOURS');
    expect((await w.as('qian').refused(text, { i: { ...input, idempotencyKey: key(), title: '  ' } })).field).toBe('title');
    expect((await w.as('zhang').refused(change('noticeAcknowledge', 'NoticeAcknowledgeInput', 'viewer { home }'), { i: { noticeId: 'ntc_0' } })).code).toBe('NOT_FOUND');
  });
});
