import { LockMode } from '@mikro-orm/postgresql';
import { act, type Acting, type Answer } from '../journal/act.ts';
import type { Change } from '../journal/change.ts';
import { pgArray } from '../journal/transaction.ts';
import { audience, scope } from '../kernel/audience.ts';
import { notFound, Refused } from '../kernel/refused.ts';
import { Notice, NoticeWish } from './notice.entity.ts';
import { noticeKinds, type NoticeChoice, type NoticeKindCode } from './notice.rules.ts';

/** Marks notices of the caller as read, all of them where none are named. */
export const markRead = (a: Acting, { noticeIds }: { noticeIds?: readonly string[] | null | undefined }): Promise<Answer> =>
  act(a, { act: 'noticesRead', input: { noticeIds } }, async (change) => {
    const rows = await change.em.execute<object[]>(
      `update notice set read_at = ? where membership_id = ? and delivered_at is not null and read_at is null ${noticeIds ? 'and id = any(?::text[])' : ''} returning id`,
      [change.now, a.actor.membershipId, ...(noticeIds ? [pgArray(noticeIds)] : [])]);
    if (rows.length > 0) await tell(change, 'NoticesRead');
    return { id: a.actor.membershipId };
  });

/** Acknowledges a notice that asks for it; that is for good. */
export const acknowledge = (a: Acting, { noticeId }: { noticeId: string }): Promise<Answer> =>
  act(a, { act: 'noticeAcknowledge', input: { noticeId } }, async (change) => {
    const notice = await change.em.findOne(Notice, { id: noticeId, membershipId: a.actor.membershipId, deliveredAt: { $ne: null } }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!notice) throw notFound();
    if (!notice.mustAcknowledge) throw new Refused('WRONG_STATE', { zh: '这条通知不需要确认', en: 'This notice does not ask to be acknowledged' }, { field: 'noticeId' });
    if (!notice.acknowledgedAt) {
      Object.assign(notice, { acknowledgedAt: change.now, readAt: notice.readAt ?? change.now });
      await change.em.flush();
      await tell(change, 'NoticeAcknowledged', [scope.office(a.actor.schemeId)], notice.subjectId);
    }
    return { id: notice.id };
  });

/** Chooses how the caller is told of a kind of thing. */
export const choose = (a: Acting, { kind, choice }: { kind: NoticeKindCode; choice: NoticeChoice }): Promise<Answer> =>
  act(a, { act: 'noticeChoose', input: { kind, choice } }, async (change) => {
    if (choice === 'OFF' && noticeKinds[kind].always) throw new Refused('INVALID',
      { zh: '这类通知关系到办理和期限，不能关闭，可以选择汇总', en: 'Of this everybody is told: it cannot be switched off, only be summed up' }, { field: 'choice' });
    const membershipId = a.actor.membershipId;
    await change.em.upsert(NoticeWish, { membershipId, kind, choice, audience: audience(scope.member(membershipId)) });
    return { id: membershipId };
  });

async function tell(change: Change, type: string, further: ReturnType<typeof scope.office>[] = [], subjectId?: string): Promise<void> {
  const id = change.actor.membershipId;
  const [row] = await change.em.execute<{ version: number }[]>('select version from membership where id = ?', [id]);
  change.record(type, { id: subjectId ?? id, version: subjectId ? 1 : row!.version, audience: audience(scope.member(id), ...further) }, ['notices']);
}
