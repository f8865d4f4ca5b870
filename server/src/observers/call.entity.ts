import { defineEntity, p } from '@mikro-orm/postgresql';
import type { Channel } from '../accounts/membership.rules.ts';
import type { CallState } from './call.rules.ts';

const schema = defineEntity({
  name: 'RecruitmentCall',
  tableName: 'recruitment_call',
  properties: {
    id: p.string().primary(),
    schemeId: p.string(),
    ruleSetId: p.string(),
    name: p.string(),
    channels: p.array<Channel>(),
    opensOn: p.date(),
    closesOn: p.date(),
    seats: p.integer(),
    text: p.text(),
    appointingUnitId: p.string().nullable(),
    state: p.string().$type<CallState>(),
    version: p.integer(),
    audience: p.array(),
  },
});
/** A call for observers (选聘公告): how many are sought, until when, and who appoints them. */
export class RecruitmentCall extends schema.class {}
schema.setClass(RecruitmentCall);
