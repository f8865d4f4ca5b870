import { InputType, Int, Float, ObjectType } from 'type-graphql';
import { enumOf } from '../journal/enums.ts';
import { Open } from '../journal/field.ts';
import { LocalDate } from '../journal/scalars.ts';
import type { RosterSeenBy, Rounding } from './preset.ts';
import { rosterWords, roundingWords } from './rule-words.ts';

export const RoundingEnum = enumOf<Rounding>('AwardRounding', 'How a share of people becomes a number of them (B-18)', roundingWords);
export const RosterSeenByEnum = enumOf<RosterSeenBy>('RosterSeenBy', 'Who reads the roster of observers by name', rosterWords);

const optional = { nullable: true };

@ObjectType({ description: 'The names and the document of a version' })
@InputType('RuleGeneralInput', { description: 'The names and the document of a draft' })
export class RuleGeneral {
  @Open(() => String, 'What observers are called, in Chinese')
  titleZh!: string;
  @Open(() => String, 'What observers are called, in English')
  titleEn!: string;
  @Open(() => String, 'The name of the document')
  documentName!: string;
  @Open(() => String, 'Who engages observers (B-2)')
  issuer!: string;
  @Open(() => String, 'Under whose guidance (B-2)', optional)
  supervisor!: string | null;
  @Open(() => LocalDate, 'The last day of its trial; null where it is not on trial (B-32)', optional)
  trialUntil!: string | null;
  @Open(() => String, 'What its numbers begin with')
  numberPrefix!: string;
}

@ObjectType({ description: 'Appointment and service' })
@InputType('RuleTermsInput', { description: 'Appointment and service' })
export class RuleTerms {
  @Open(() => Int, 'Months of a term (A-11, B-17)')
  termMonths!: number;
  @Open(() => Int, 'Most terms in a row (A-13); null: no limit', optional)
  termCap!: number | null;
  @Open(() => Int, 'Months without taking part before a dismissal is proposed (A-16); null: never', optional)
  inactivityMonths!: number | null;
  @Open(() => Int, 'Visits to one enterprise before another needs a reason (A-45); null: no limit', optional)
  visitCap!: number | null;
  @Open(() => Int, 'Over how many months visits to one enterprise are counted')
  visitMonths!: number;
  @Open(() => [String], 'Codes of deeds that count as taking part, from `ruleVocabulary { deeds }`')
  participation!: string[];
  @Open(() => Int, 'Working days of public notice; null: none', optional)
  publicNoticeDays!: number | null;
  @Open(() => RosterSeenByEnum, 'Who reads the roster by name')
  rosterSeenBy!: RosterSeenBy;
  @Open(() => String, 'What a candidate signs (A-10)')
  pledgeText!: string;
}

@ObjectType({ description: 'Awards and common problems' })
@InputType('RuleAwardsInput', { description: 'Awards and common problems' })
export class RuleAwards {
  @Open(() => Float, 'Share that may be outstanding, in per cent (B-18); null: nobody is', optional)
  awardRatio!: number | null;
  @Open(() => RoundingEnum, 'How the number is rounded; set together with the share', optional)
  awardRounding!: Rounding | null;
  @Open(() => Int, 'So many alike propose a common problem (B-5); null: never', optional)
  commonIssueAt!: number | null;
  @Open(() => Int, 'The likeness, 1 to 100, from which two matters count as alike (B-5)')
  likenessAt!: number;
}

@ObjectType({ description: 'Returns and extensions of referrals' })
@InputType('RuleHandlingInput', { description: 'Returns and extensions of referrals' })
export class RuleHandling {
  @Open(() => Int, 'Working days from issue within which a unit may ask to return a referral')
  returnDays!: number;
  @Open(() => Int, 'How often the due date of one referral may be put off; 0: never')
  extensionLimit!: number;
  @Open(() => Int, 'The most working days by which it is put off at once')
  extensionDays!: number;
}

@ObjectType({ description: 'Office hours and what forms ask' })
@InputType('RuleOfficeInput', { description: 'Office hours and what forms ask' })
export class RuleOffice {
  @Open(() => String, 'When the office opens, HH:MM in Asia/Shanghai')
  officeOpens!: string;
  @Open(() => String, 'When it closes, HH:MM in Asia/Shanghai')
  officeCloses!: string;
  @Open(() => Boolean, 'Whether a liaison registers opinions without the office')
  liaisonRegisters!: boolean;
  @Open(() => Boolean, 'Whether a liaison declines opinions without the office')
  liaisonDeclines!: boolean;
  @Open(() => Boolean, 'Whether whatever is filed says how it was observed (A-44)')
  methodNeeded!: boolean;
  @Open(() => Boolean, 'Whether a body that was checked without notice is told of it once it is over (A-44)')
  checksShown!: boolean;
  @Open(() => Boolean, 'Whether a unit replies only after the liaison has spoken with the author')
  contactBeforeReply!: boolean;
  @Open(() => Boolean, 'Whether a staged reply goes to the authors as soon as it is released; otherwise the office passes it on')
  passOnStageReports!: boolean;
  @Open(() => Int, 'Most characters of a text')
  textLimit!: number;
  @Open(() => Int, 'Most photos of an opinion')
  photoLimit!: number;
  @Open(() => Int, 'Most bytes of a photo')
  photoBytes!: number;
  @Open(() => Int, 'Most opinions of a form')
  opinionLimit!: number;
}
