import { act, type Acting, type Answer } from '../journal/act.ts';
import { audience, scope } from '../kernel/audience.ts';
import { newId } from '../kernel/id.ts';
import { meaningfulLength } from '../kernel/meaningful.ts';
import { Refused } from '../kernel/refused.ts';
import { reach, type AnnouncementTo } from './announcement.rules.ts';
import { Announcement } from './notice.entity.ts';
import { membersOf } from './recipients.ts';

const most = { title: 100, text: 5000 };

/** The office tells many at once; who was told is fixed then. */
export const announce = (a: Acting, input: { idempotencyKey: string; to: AnnouncementTo; title: string; text: string; mustAcknowledge: boolean }): Promise<Answer> =>
  act(a, { act: 'announcementMake', input: { ...input } }, async (change) => {
    const { actor, now, em } = change;
    if (actor.role !== 'OFFICER') throw new Refused('NOT_YOURS', { zh: '只有营商办可以发布通知', en: 'Only the office makes announcements' });
    const title = stated(input, 'title', { zh: '标题', en: 'a title' });
    const text = stated(input, 'text', { zh: '内容', en: 'what it says' });
    await change.write();
    const tells = (await membersOf(em, actor.schemeId, now)).filter((m) => m.id !== actor.membershipId && reach[input.to].reaches(m)).map((m) => m.id);
    if (tells.length === 0) throw new Refused('INVALID', { zh: '没有符合条件的接收人', en: 'There is nobody to tell' }, { field: 'to' });
    const announcement = em.create(Announcement, {
      id: newId('Announcement', now), schemeId: actor.schemeId, title, text, mustAcknowledge: input.mustAcknowledge, madeAt: now, byId: actor.membershipId, version: 1,
      audience: audience(scope.office(actor.schemeId), ...tells.map(scope.member)),
    });
    await em.persist(announcement).flush();
    change.record('AnnouncementMade', announcement, ['title', 'text'], { text: title, more: { tells, mustAcknowledge: input.mustAcknowledge } });
    return announcement;
  });

function stated(input: { title: string; text: string }, field: keyof typeof most, name: { zh: string; en: string }): string {
  const given = input[field].trim();
  if (meaningfulLength(given) === 0) throw new Refused('INCOMPLETE', { zh: `请填写${name.zh}`, en: `Give ${name.en}` }, { field });
  if ([...given].length > most[field]) throw new Refused('TOO_LONG', { zh: `${name.zh}最多 ${most[field]} 个字符`, en: `At most ${most[field]} characters` }, { field });
  return given;
}
