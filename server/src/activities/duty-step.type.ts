import { ID, ObjectType } from 'type-graphql';
import { enumOf } from '../journal/enums.ts';
import { Open } from '../journal/field.ts';
import type { DutyWay } from './duty-step.rules.ts';

export const DutyWayEnum = enumOf<DutyWay>('DutyWay', 'How something that is owed is done', {
  FILE: { zh: '提交', en: 'By filing it' },
  ATTEND: { zh: '参加会议', en: 'By attending a gathering' },
  LOG_ACTIVITY: { zh: '登记活动', en: 'By logging an activity' },
  REPORT_TASK: { zh: '报告委托事项', en: 'By reporting on a commission' },
  LOG_CONTACT: { zh: '记录联系', en: 'By logging a contact' },
  CONVENE: { zh: '召集会议', en: 'By convening a gathering' },
});

@ObjectType({ description: 'What the caller may do now toward something they owe' })
export class DutyStep {
  @Open(() => DutyWayEnum, 'How it is done, which says where')
  way!: DutyWay;
  @Open(() => String, 'What it is called, in the language of the caller')
  label!: string;
  @Open(() => [String], 'Of what kinds it may be, by the codes of the rules; empty where any counts')
  kinds!: string[];
  @Open(() => ID, 'What it is done with: the observer to be in touch with, the gathering to attend or to prepare; null where there is none yet', { nullable: true })
  subjectId!: string | null;
}
