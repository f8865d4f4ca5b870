import { authorTalkRules } from './author-talk.rules.ts';
import { coOpinionRules } from './co-opinion.rules.ts';
import { noteRules } from './note.rules.ts';
import { planRules } from './plan.rules.ts';
import { stageReportRules } from './stage-report.rules.ts';

/** The lives of what goes before a reply. */
export const replyLifecycles = [coOpinionRules, planRules, stageReportRules, authorTalkRules, noteRules] as const;
