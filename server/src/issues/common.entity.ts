import { defineEntity, p } from '@mikro-orm/postgresql';
import type { CommonState } from './common.rules.ts';

const schema = defineEntity({
  name: 'CommonIssue',
  tableName: 'common_issue',
  properties: {
    id: p.string().primary(),
    schemeId: p.string(),
    ruleSetId: p.string(),
    title: p.string(),
    issueIds: p.array(),
    opinionIds: p.array(),
    liaisons: p.array(),
    /** Different people who raised it; one person counts once. */
    authorCount: p.integer(),
    state: p.string().$type<CommonState>(),
    reason: p.text().nullable(),
    proposedAt: p.datetime(),
    decidedAt: p.datetime().nullable(),
    decidedById: p.string().nullable(),
    version: p.integer(),
    audience: p.array(),
  },
});
/** A problem that many raise (共性问题). */
export class CommonIssue extends schema.class {}
schema.setClass(CommonIssue);
