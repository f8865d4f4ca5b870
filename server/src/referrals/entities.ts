import { AuthorTalk } from './author-talk.entity.ts';
import { CoOpinion } from './co-opinion.entity.ts';
import { Countersignature } from './countersignature.entity.ts';
import { Note } from './note.entity.ts';
import { Plan } from './plan.entity.ts';
import { StageReport } from './stage-report.entity.ts';

/** What goes before a reply, and can be asked for by its ID. */
export const replyNodes = { CoOpinion, Plan, StageReport, AuthorTalk, Note };
/** What goes before a reply. */
export const replyEntities = [...Object.values(replyNodes), Countersignature];
