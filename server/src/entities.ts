import { Account } from './accounts/account.entity.ts';
import { Membership } from './accounts/membership.entity.ts';
import { Person } from './accounts/person.entity.ts';
import { SecondFactor } from './accounts/second-factor.entity.ts';
import { Session } from './accounts/session.entity.ts';
import { activityEntities } from './activities/entities.ts';
import { Clock } from './clocks/clock.entity.ts';
import { CommonIssue } from './issues/common.entity.ts';
import { ClearanceRecord } from './issues/clearance.entity.ts';
import { clueEntities } from './clues/entities.ts';
import { Issue } from './issues/issue.entity.ts';
import { Announcement, Notice, NoticeWish } from './notices/notice.entity.ts';
import { observerEntities } from './observers/entities.ts';
import { Dispute } from './referrals/dispute.entity.ts';
import { InformationRequest } from './referrals/information-request.entity.ts';
import { DataRequest, LegalHold } from './privacy/data-request.entity.ts';
import { replyEntities } from './referrals/entities.ts';
import { Referral } from './referrals/referral.entity.ts';
import { Reply } from './referrals/reply.entity.ts';
import { TaskList, TaskListItem } from './referrals/task-list.entity.ts';
import { schemeEntities } from './schemes/entities.ts';
import { lookBackEntities } from './lookbacks/entities.ts';
import { supervisionEntities } from './supervision/entities.ts';
import { pushEntities } from './pushes/entities.ts';
import { publicityEntities } from './publicity/entities.ts';
import { Attachment } from './submissions/attachment.entity.ts';
import { Call, Question } from './submissions/contact.entity.ts';
import { Opinion } from './submissions/opinion.entity.ts';
import { Submission } from './submissions/submission.entity.ts';

/** Every noun with a table. */
export const entities = [
  Person, Account, SecondFactor, Session, Membership,
  ...schemeEntities,
  Clock,
  ...observerEntities,
  ...Object.values(activityEntities),
  Submission, Opinion, Call, Question, Attachment,
  Issue, CommonIssue, ClearanceRecord,
  Referral, Reply, TaskList, TaskListItem, Dispute, InformationRequest, ...replyEntities,
  ...Object.values(supervisionEntities), ...Object.values(lookBackEntities),
  ...clueEntities,
  ...Object.values(publicityEntities), ...Object.values(pushEntities),
  DataRequest, LegalHold,
  Notice, NoticeWish, Announcement,
];
