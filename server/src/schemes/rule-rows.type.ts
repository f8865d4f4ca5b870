import { ID, InputType, Int, ObjectType } from 'type-graphql';
import type { Channel } from '../accounts/membership.rules.ts';
import { ChannelEnum } from '../accounts/membership.type.ts';
import { enumOf } from '../journal/enums.ts';
import { Open } from '../journal/field.ts';
import type { AnswerKind, ListName, OwedBy, Period, ToldParty } from './preset.ts';
import { listWords, owedByWords, periodWords, toldWords } from './rule-words.ts';
import { AnswerKindEnum } from './scheme.type.ts';

export const RulePeriodEnum = enumOf<Period>('RulePeriod', 'How often something is owed', periodWords);
export const RuleOwedByEnum = enumOf<OwedBy>('RuleOwedBy', 'Who owes something each period', owedByWords);
export const RuleToldEnum = enumOf<ToldParty>('RuleTold', 'Whom a rung of a deadline tells', toldWords);
export const RuleListEnum = enumOf<ListName>('RuleListName', 'The lists of words a scheme decides on', listWords);

const optional = { nullable: true };
const labelled = ['Its name in Chinese', 'Its name in English'] as const;
const code = 'Its code, which stays the same from version to version; empty for a new one, which is then given one';

@ObjectType({ description: 'Who is told so many working days before or after a due day, once' })
@InputType('RuleRungInput', { description: 'Who is told so many working days before or after a due day, once' })
export class RuleRung {
  @Open(() => String, code, optional)
  code!: string | null;
  @Open(() => String, labelled[0])
  labelZh!: string;
  @Open(() => String, labelled[1])
  labelEn!: string;
  @Open(() => Int, 'Working days after the due day; before it, where negative')
  days!: number;
  @Open(() => [RuleToldEnum], 'Who is told')
  tells!: ToldParty[];
}

@ObjectType({ description: 'A deadline in working days, and what starts, meets and voids it' })
@InputType('RuleClockInput', { description: 'A deadline in working days, and what starts, meets and voids it' })
export class RuleClock {
  @Open(() => String, code, optional)
  code!: string | null;
  @Open(() => String, labelled[0])
  labelZh!: string;
  @Open(() => String, labelled[1])
  labelEn!: string;
  @Open(() => Int, 'Working days')
  days!: number;
  @Open(() => Boolean, 'Whether what comes in on a rest day counts as received on the next working day')
  deemed!: boolean;
  @Open(() => String, 'The clause it rests on')
  clause!: string;
  @Open(() => [String], 'Entries of the journal that start it, from `ruleVocabulary { happenings }`')
  startsOn!: string[];
  @Open(() => [String], 'Entries that meet it')
  metOn!: string[];
  @Open(() => [String], 'Entries that void it')
  voidedOn!: string[];
  @Open(() => Boolean, 'Whether it may be paused')
  pausable!: boolean;
  @Open(() => ID, 'The calendar it is counted by; null: the scheme’s own', optional)
  calendarId!: string | null;
  @Open(() => [RuleRung], 'Who is told before and after, in the order of time')
  rungs!: RuleRung[];
}

@ObjectType({ description: 'What is owed each month or quarter' })
@InputType('RuleCadenceInput', { description: 'What is owed each month or quarter' })
export class RuleCadence {
  @Open(() => String, code, optional)
  code!: string | null;
  @Open(() => String, labelled[0])
  labelZh!: string;
  @Open(() => String, labelled[1])
  labelEn!: string;
  @Open(() => String, 'The clause it rests on')
  clause!: string;
  @Open(() => RulePeriodEnum, 'How often')
  period!: Period;
  @Open(() => RuleOwedByEnum, 'Who owes it')
  owedBy!: OwedBy;
  @Open(() => Boolean, 'Owed for each observer, or once by the scheme')
  eachObserver!: boolean;
  @Open(() => [ChannelEnum], 'The channels it is for; null: everybody', optional)
  channels!: Channel[] | null;
  @Open(() => [String], 'Codes of deeds that satisfy it, from `ruleVocabulary { deeds }`')
  deeds!: string[];
  @Open(() => Int, 'Working days before the period’s end on which a reminder goes out')
  remindDays!: number;
}

@ObjectType({ description: 'One word of a list' })
@InputType('RuleChoiceInput', { description: 'One word of a list' })
export class RuleChoice {
  @Open(() => String, code, optional)
  code!: string | null;
  @Open(() => String, labelled[0])
  labelZh!: string;
  @Open(() => String, labelled[1])
  labelEn!: string;
  @Open(() => String, 'A word of help in Chinese', optional)
  hintZh!: string | null;
  @Open(() => String, 'A word of help in English', optional)
  hintEn!: string | null;
  @Open(() => [ChannelEnum], 'The channels it is offered to; null: everybody', optional)
  channels!: Channel[] | null;
  @Open(() => RulePeriodEnum, 'For a kind of submission: how often it is filed', optional)
  period!: Period | null;
}

@ObjectType({ description: 'A list of words' })
@InputType('RuleListInput', { description: 'A list of words; a list that is not given stays as it is' })
export class RuleList {
  @Open(() => RuleListEnum, 'Which list')
  list!: ListName;
  @Open(() => [RuleChoice], 'Its words, in their order')
  choices!: RuleChoice[];
}

@ObjectType({ description: 'A class of answers' })
@InputType('RuleAnswerClassInput', { description: 'A class of answers' })
export class RuleAnswerClass {
  @Open(() => String, code, optional)
  code!: string | null;
  @Open(() => String, labelled[0])
  labelZh!: string;
  @Open(() => String, labelled[1])
  labelEn!: string;
  @Open(() => AnswerKindEnum, 'What it amounts to')
  kind!: AnswerKind;
  @Open(() => Boolean, 'Whether it must give its reason')
  requiresReason!: boolean;
  @Open(() => Int, 'The least length of the explanation')
  reasonLength!: number;
  @Open(() => Boolean, 'Whether it must cite law or policy')
  mustCite!: boolean;
  @Open(() => Boolean, 'Whether it needs an approved rectification plan first (A-50)')
  requiresPlan!: boolean;
}
