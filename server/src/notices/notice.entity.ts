import { defineEntity, p } from '@mikro-orm/postgresql';
import type { NoticeChoice, NoticeKindCode } from './notice.rules.ts';

const NoticeSchema = defineEntity({
  name: 'Notice', tableName: 'notice',
  properties: {
    id: p.string().primary(),
    schemeId: p.string(),
    membershipId: p.string(),
    kind: p.string().$type<NoticeKindCode>(),
    type: p.string(),
    entryId: p.string(),
    subjectId: p.string(),
    happenedAt: p.datetime(),
    deliverAt: p.datetime(),
    deliveredAt: p.datetime().nullable(),
    mustAcknowledge: p.boolean(),
    readAt: p.datetime().nullable(),
    acknowledgedAt: p.datetime().nullable(),
    audience: p.array(),
  },
});
/** What one member is told of one entry of the journal. */
export class Notice extends NoticeSchema.class {}
NoticeSchema.setClass(Notice);

const ChoiceSchema = defineEntity({
  name: 'NoticeWish', tableName: 'notice_choice',
  properties: {
    membershipId: p.string().primary(),
    kind: p.string().$type<NoticeKindCode>().primary(),
    choice: p.string().$type<NoticeChoice>(),
    audience: p.array(),
  },
});
/** How one member wants to be told of a kind. */
export class NoticeWish extends ChoiceSchema.class {}
ChoiceSchema.setClass(NoticeWish);

const AnnouncementSchema = defineEntity({
  name: 'Announcement', tableName: 'announcement',
  properties: {
    id: p.string().primary(),
    schemeId: p.string(),
    title: p.string(),
    text: p.text(),
    mustAcknowledge: p.boolean(),
    madeAt: p.datetime(),
    byId: p.string(),
    version: p.integer(),
    audience: p.array(),
  },
});
/** What the office tells many at once. */
export class Announcement extends AnnouncementSchema.class {}
AnnouncementSchema.setClass(Announcement);
