import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../journal/connection.ts';
import { enumOf, statesOf } from '../journal/enums.ts';
import { Open } from '../journal/field.ts';
import { Node } from '../journal/node.type.ts';
import { Cursor, DateTime, LocalDate } from '../journal/scalars.ts';
import { dutyRules, type DutyState, type OwedBy } from './duty.rules.ts';

export const DutyStateEnum = statesOf(dutyRules as never, 'DutyState');
export const OwedByEnum = enumOf<OwedBy>('OwedBy', 'Who owes something each period', {
  OBSERVER: { zh: '体验官、监督员', en: 'The observer' }, LIAISON: { zh: '专员', en: 'The liaison, for each observer' }, OFFICE: { zh: '营商办', en: 'The office' },
});

@ObjectType('Duty', { implements: Node, description: 'What somebody owes in one month or quarter by a cadence of the rules (A-25, A-27, B-16, B-19 to B-21, B-23)' })
export class DutyType extends Node {
  @Open(() => Int, 'How often it has changed; give it as `expectedVersion`')
  version!: number;
  @Open(() => String, 'The code of the cadence, from the rules')
  cadence!: string;
  @Open(() => String, 'The month or quarter, such as 2026-03 or 2026-Q1')
  period!: string;
  @Open(() => LocalDate, 'The first day of the period, Asia/Shanghai')
  opensOn!: string;
  @Open(() => LocalDate, 'The last day of the period, Asia/Shanghai')
  endsOn!: string;
  @Open(() => OwedByEnum, 'Who owes it')
  owedBy!: OwedBy;
  @Open(() => DutyStateEnum, 'Where it stands')
  state!: DutyState;
  @Open(() => DateTime, 'When it was done, also where that was after the period; UTC', { nullable: true })
  doneAt!: Date | null;
  @Open(() => DateTime, 'The end of the period, where it passed undone: for good; UTC', { nullable: true })
  missedAt!: Date | null;
  @Open(() => DateTime, 'When it was reminded of; UTC', { nullable: true })
  remindedAt!: Date | null;
  @Open(() => String, 'Why it was missed, as whoever owed it or the office says (A-27)', { nullable: true })
  explanation!: string | null;
}
export const DutyConnection = connectionOf(DutyType, 'Duty');

@ObjectType({ description: 'How a cadence stands in a period, over the duties that the caller may see' })
export class DutyCount {
  @Open(() => String, 'The code of the cadence')
  cadence!: string;
  @Open(() => String, 'What it asks, in the language of the caller')
  label!: string;
  @Open(() => String, 'The clause it rests on')
  clause!: string;
  @Open(() => OwedByEnum, 'Who owes it')
  owedBy!: OwedBy;
  @Open(() => Int, 'How many stand open')
  open!: number;
  @Open(() => Int, 'How many are done')
  done!: number;
  @Open(() => Int, 'How many were missed')
  missed!: number;
  @Open(() => Int, 'How many are excused')
  excused!: number;
}

@ObjectType({ description: 'A month or quarter' })
export class DutyPeriod {
  @Open(() => String, 'Its code, such as 2026-03 or 2026-Q1')
  code!: string;
  @Open(() => String, 'How people say it, in the language of the caller')
  label!: string;
  @Open(() => LocalDate, 'Its first day, Asia/Shanghai')
  opensOn!: string;
  @Open(() => LocalDate, 'Its last day, Asia/Shanghai')
  endsOn!: string;
  @Open(() => Boolean, 'Whether it runs now')
  current!: boolean;
}

@ObjectType({ description: 'The gap report of a month or quarter, over what the caller may see (B-16)' })
export class DutyReport {
  @Open(() => DutyPeriod, 'The period')
  period!: DutyPeriod;
  @Open(() => [DutyPeriod], 'Periods of which there is something to see, the newest first; at most 60')
  periods!: DutyPeriod[];
  @Open(() => Boolean, 'Whether the caller may hand a liaison’s observers over to another (B-15)')
  mayHandOver!: boolean;
  @Open(() => [DutyCount], 'How each cadence stands, in the order of the rules')
  cadences!: DutyCount[];
}

@InputType({ description: 'Which duties to list' })
export class DutyFilter {
  @Field(() => String, { nullable: true, description: 'The month or quarter, such as 2026-03 or 2026-Q1' })
  period?: string | null;
  @Field(() => String, { nullable: true, description: 'The code of the cadence' })
  cadence?: string | null;
  @Field(() => [DutyStateEnum], { nullable: true, description: 'Any of these' })
  state?: DutyState[] | null;
  @Field(() => ID, { nullable: true, description: 'The observer who owes it or for whom it is owed, by membership' })
  membershipId?: string | null;
}
@InputType()
class OnDuty {
  @Field(() => ID, { description: 'The duty' })
  dutyId!: string;
  @Field(() => Int, { description: 'The version last seen; another is refused' })
  expectedVersion!: number;
  @Field(() => ID, { nullable: true, description: 'The same key and input give the first answer again' })
  idempotencyKey?: string | null;
}
@InputType({ description: 'Reminding whoever owes it' })
export class DutyUrgeInput extends OnDuty {}
@InputType({ description: 'Why it was missed (A-27)' })
export class DutyExplainInput extends OnDuty {
  @Field(() => String, { description: 'The explanation' })
  explanation!: string;
}
@ObjectType({ description: 'A duty after a change' })
export class DutyPayload {
  @Open(() => DutyType, 'The duty as it now stands')
  duty!: DutyType;
  @Open(() => Cursor, 'Where the change stands in the journal')
  cursor!: string;
}
