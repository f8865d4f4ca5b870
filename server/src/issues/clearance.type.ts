import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Office, Open } from '../journal/field.ts';
import { DateTime, LocalDate } from '../journal/scalars.ts';
import { OnIssue } from './issue.type.ts';

@ObjectType('ClearanceRecord', { description: 'One striking off the ledger, as the office keeps it: proposed by one officer, confirmed or refused by another; the first one stays when the matter is reopened (A-49)' })
export class ClearanceRecordType {
  @Open(() => ID, 'Its ID')
  id!: string;
  @Open(() => Int, 'The round of handling it closed')
  round!: number;
  @Open(() => String, 'On what evidence')
  evidence!: string;
  @Open(() => Boolean, 'Whether the rules asked for a second person')
  second!: boolean;
  @Open(() => DateTime, 'When it was proposed; UTC')
  proposedAt!: Date;
  @Open(() => DateTime, 'When it was confirmed; UTC, null until then', { nullable: true })
  confirmedAt!: Date | null;
  @Open(() => LocalDate, 'The day it is looked back at, Asia/Shanghai; null where the rules look back at nothing', { nullable: true })
  lookBackOn!: string | null;
  @Open(() => DateTime, 'When it was refused; UTC, null where it was not', { nullable: true })
  refusedAt!: Date | null;
  @Office(() => String, 'Why it was refused', { nullable: true })
  refusal!: string | null;
}

@InputType()
class WithEvidence extends OnIssue {
  @Field(() => [ID], { nullable: true, description: 'Papers that were handed in before, by POST /papers' })
  paperIds?: string[] | null;
}
@InputType({ description: 'Proposing to strike it off the ledger (A-49)' })
export class IssueProposeClearInput extends WithEvidence {
  @Field(() => String, { description: 'The evidence it is to be cleared on' })
  evidence!: string;
}
@InputType({ description: 'Striking it off the ledger (A-49); where somebody proposed it, on their evidence' })
export class IssueClearInput extends WithEvidence {
  @Field(() => String, { nullable: true, description: 'The evidence, where the rules ask for no second person' })
  evidence?: string;
}
@InputType({ description: 'Why' })
export class IssueReasonInput extends OnIssue {
  @Field(() => String, { description: 'Why' })
  reason!: string;
}
@InputType({ description: 'Parking a matter that cannot be finished now (挂账)' })
export class IssueParkInput extends OnIssue {
  @Field(() => String, { description: 'What is to be done, and by when; its authors read it' })
  plan!: string;
  @Field(() => LocalDate, { description: 'The day it comes back, after today; Asia/Shanghai' })
  until!: string;
}
