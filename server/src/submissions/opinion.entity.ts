import { defineEntity, p } from '@mikro-orm/postgresql';
import type { Confidentiality } from './confidentiality.rules.ts';
import type { OpinionState } from './opinion.rules.ts';

const schema = defineEntity({
  name: 'Opinion',
  tableName: 'opinion',
  properties: {
    id: p.string().primary(),
    schemeId: p.string(),
    ruleSetId: p.string(),
    submissionId: p.string(),
    /** The opinion it was split off from. */
    splitFromId: p.string().nullable(),
    authorId: p.string(),
    liaisonId: p.string().nullable(),
    /** The unit that manages its author and reads it. */
    managingUnitId: p.string().nullable(),
    ordinal: p.integer(),
    type: p.string().nullable(),
    scope: p.string().nullable(),
    targetType: p.string().nullable(),
    target: p.string().nullable(),
    title: p.string(),
    problem: p.text(),
    suggestion: p.text(),
    confidentiality: p.string().$type<Confidentiality>().default('ORDINARY'),
    /** Whether its author lets the unit that answers know who they are. */
    identityShown: p.boolean().default(false),
    state: p.string().$type<OpinionState>(),
    issueId: p.string().nullable(),
    /** The issue that is its own: where it goes when what was merged is parted again. */
    homeIssueId: p.string().nullable(),
    /** When it was merged straight into its own issue; null where the issue was registered from it. */
    mergedAt: p.datetime().nullable(),
    declineReason: p.string().nullable(),
    declineText: p.text().nullable(),
    answerId: p.string().nullable(),
    answeredAt: p.datetime().nullable(),
    satisfied: p.boolean().nullable(),
    ratingText: p.text().nullable(),
    ratedAt: p.datetime().nullable(),
    /** When its author had the matter done again, which is theirs once by right. */
    sentBackAt: p.datetime().nullable(),
    version: p.integer(),
    audience: p.array(),
  },
});
/** One thing that is wrong, or would help, with its own clock, answer and vote. */
export class Opinion extends schema.class {}
schema.setClass(Opinion);
