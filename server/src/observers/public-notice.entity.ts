import { defineEntity, p } from '@mikro-orm/postgresql';
import type { ObjectionState } from './objection.rules.ts';

const notice = defineEntity({
  name: 'PublicNotice',
  tableName: 'public_notice',
  properties: {
    id: p.string().primary(),
    schemeId: p.string(),
    nominationId: p.string(),
    appointingUnitId: p.string().nullable(),
    name: p.string(),
    employer: p.string().nullable(),
    post: p.string().nullable(),
    startsOn: p.date(),
    endsOn: p.date(),
    endedAt: p.datetime().nullable(),
    version: p.integer(),
    audience: p.array(),
  },
});
/** A name on public notice (公示). */
export class PublicNotice extends notice.class {}
notice.setClass(PublicNotice);

const objection = defineEntity({
  name: 'Objection',
  tableName: 'objection',
  properties: {
    id: p.string().primary(),
    schemeId: p.string(),
    noticeId: p.string(),
    nominationId: p.string(),
    appointingUnitId: p.string().nullable(),
    text: p.text(),
    name: p.string().nullable(),
    contactSealed: p.string().nullable(),
    raisedAt: p.datetime(),
    state: p.string().$type<ObjectionState>(),
    decision: p.string().nullable(),
    decidedById: p.string().nullable(),
    version: p.integer(),
    audience: p.array(),
  },
});
/** What somebody has against a name on public notice; who it is, only those who appoint know. */
export class Objection extends objection.class {}
objection.setClass(Objection);
