import { defineEntity, p } from '@mikro-orm/postgresql';
import type { SubmissionState } from './submission.rules.ts';

const schema = defineEntity({
  name: 'Submission',
  tableName: 'submission',
  properties: {
    id: p.string().primary(),
    schemeId: p.string(),
    ruleSetId: p.string(),
    number: p.string(),
    type: p.string(),
    month: p.string().nullable(),
    noOpinion: p.boolean(),
    method: p.string().nullable(),
    /** The visit it came of. */
    activityId: p.string().nullable(),
    industry: p.string().nullable(),
    signal: p.text().nullable(),
    state: p.string().$type<SubmissionState>(),
    authorId: p.string(),
    liaisonId: p.string().nullable(),
    /** The unit that manages its author and reads it; none where the office itself does, and of what is kept more closely. */
    managingUnitId: p.string().nullable(),
    /** The unit that rolled it up to the office, when and by whom. */
    originUnitId: p.string().nullable(),
    rolledUpAt: p.datetime().nullable(),
    rolledUpById: p.string().nullable(),
    withdrawReason: p.string().nullable(),
    submittedAt: p.datetime(),
    version: p.integer(),
    audience: p.array(),
  },
});
/** What an observer filed: a form, a report, a proposal or a demand, with one or more opinions. */
export class Submission extends schema.class {}
schema.setClass(Submission);
