import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Viewer } from '../accounts/viewer.type.ts';
import { connectionOf } from '../journal/connection.ts';
import { enumOf } from '../journal/enums.ts';
import { Open } from '../journal/field.ts';
import { Node } from '../journal/node.type.ts';
import { Cursor, DateTime } from '../journal/scalars.ts';
import type { Said } from '../kernel/refused.ts';
import { reach, type AnnouncementTo } from './announcement.rules.ts';
import { noticeKinds, type NoticeChoice, type NoticeKindCode } from './notice.rules.ts';

export const NoticeKindEnum = enumOf<NoticeKindCode>('NoticeKind', 'What people are told of',
  Object.fromEntries(Object.entries(noticeKinds).map(([code, { said }]) => [code, said])) as Record<NoticeKindCode, Said>);
export const NoticeChoiceEnum = enumOf<NoticeChoice>('NoticeChoice', 'How somebody is told of a kind of thing', {
  AT_ONCE: { zh: '及时通知', en: 'When it happens, within office hours' },
  DIGEST: { zh: '每个工作日上午汇总', en: 'Together, on the morning of the next working day' },
  OFF: { zh: '不通知', en: 'Not at all' },
});

@ObjectType('Notice', { implements: Node, description: 'What the caller was told of; never before office hours, each once' })
export class NoticeType extends Node {
  @Open(() => NoticeKindEnum, 'Of what kind')
  kind!: NoticeKindCode;
  @Open(() => ID, 'The matter it is about')
  subjectId!: string;
  @Open(() => DateTime, 'When it happened; UTC')
  happenedAt!: Date;
  @Open(() => DateTime, 'When the caller was told; UTC', { nullable: true })
  deliveredAt!: Date | null;
  @Open(() => DateTime, 'When the caller marked it read; UTC. Null while it is unread', { nullable: true })
  readAt!: Date | null;
  @Open(() => Boolean, 'Whether it asks to be acknowledged')
  mustAcknowledge!: boolean;
  @Open(() => DateTime, 'When the caller acknowledged it; UTC', { nullable: true })
  acknowledgedAt!: Date | null;
}
export const NoticeConnection = connectionOf(NoticeType, 'Notice');

@ObjectType({ description: 'How the caller is told of a kind of thing' })
export class NoticeSetting {
  @Open(() => NoticeKindEnum, 'The kind')
  kind!: NoticeKindCode;
  @Open(() => String, 'What it is called, in the language of the caller')
  label!: string;
  @Open(() => NoticeChoiceEnum, 'How they are told')
  choice!: NoticeChoice;
  @Open(() => Boolean, 'Whether they may choose not to be told at all')
  mayBeOff!: boolean;
}

@ObjectType('Announcement', { implements: Node, description: 'What the office tells many at once' })
export class AnnouncementType extends Node {
  @Open(() => String, 'Its title')
  title!: string;
  @Open(() => String, 'What it says')
  text!: string;
  @Open(() => Boolean, 'Whether it asks to be acknowledged')
  mustAcknowledge!: boolean;
  @Open(() => DateTime, 'When it was made; UTC')
  madeAt!: Date;
}
export const AnnouncementConnection = connectionOf(AnnouncementType, 'Announcement');

export const AnnouncementToEnum = enumOf<AnnouncementTo>('AnnouncementTo', 'To whom an announcement goes',
  Object.fromEntries(Object.entries(reach).map(([to, { said }]) => [to, said])) as Record<AnnouncementTo, Said>);

@InputType({ description: 'An announcement to be made' })
export class AnnouncementMakeInput {
  @Field(() => ID, { description: 'Chosen by the client; the same key again gives the first answer' })
  idempotencyKey!: string;
  @Field(() => AnnouncementToEnum, { description: 'To whom' })
  to!: AnnouncementTo;
  @Field(() => String, { description: 'Its title; at most 100 characters' })
  title!: string;
  @Field(() => String, { description: 'What it says; at most 5000 characters' })
  text!: string;
  @Field(() => Boolean, { defaultValue: false, description: 'Whether everybody must acknowledge it' })
  mustAcknowledge!: boolean;
}

@InputType({ description: 'Notices that have been read' })
export class NoticesReadInput {
  @Field(() => [ID], { nullable: true, description: 'Which; all that have been delivered, where it is not given' })
  noticeIds?: string[] | null;
}
@InputType({ description: 'A notice to be acknowledged' })
export class NoticeAcknowledgeInput {
  @Field(() => ID, { description: 'Which' })
  noticeId!: string;
}
@InputType({ description: 'How the caller wants to be told of a kind of thing' })
export class NoticeChooseInput {
  @Field(() => NoticeKindEnum, { description: 'The kind' })
  kind!: NoticeKindCode;
  @Field(() => NoticeChoiceEnum, { description: 'How' })
  choice!: NoticeChoice;
}

@ObjectType({ description: 'The caller after a change to their notices' })
export class NoticesPayload {
  @Open(() => Viewer, 'The caller')
  viewer!: Viewer;
  @Open(() => Cursor, 'Where the change stands in the journal')
  cursor!: string;
}

@ObjectType({ description: 'An announcement after it was made' })
export class AnnouncementPayload {
  @Open(() => AnnouncementType, 'The announcement')
  announcement!: AnnouncementType;
  @Open(() => Cursor, 'Where it stands in the journal')
  cursor!: string;
}
