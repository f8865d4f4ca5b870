import { ID, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../journal/enums.ts';
import { Open } from '../journal/field.ts';
import { Node } from '../journal/node.type.ts';
import type { AnswerKind } from './preset.ts';
import { answerKindWords } from './rule-words.ts';

export const AnswerKindEnum = enumOf<AnswerKind>('AnswerKind', 'What an answer amounts to, whatever a scheme calls it', answerKindWords);

@ObjectType('Choice', { description: 'One word that a form offers' })
export class ChoiceType {
  @Open(() => String, 'What is sent back; never shown')
  code!: string;
  @Open(() => String, 'What is shown, in the language of the caller')
  label!: string;
  @Open(() => String, 'A word of help, in the language of the caller', { nullable: true })
  hint!: string | null;
}

@ObjectType('AnswerClass', { description: 'A class of answers in the scheme’s own words (A-29)' })
export class AnswerClassType {
  @Open(() => ID, 'Give it as `answerClassId`')
  id!: string;
  @Open(() => String, 'The code in its rule set')
  code!: string;
  @Open(() => AnswerKindEnum, 'What it amounts to')
  kind!: AnswerKind;
  @Open(() => Boolean, 'Whether an answer of this class must give its reason')
  requiresReason!: boolean;
  @Open(() => Int, 'The least length of the explanation, in characters; blanks and repetition do not count')
  reasonLength!: number;
  @Open(() => Boolean, 'Whether the reason must cite the law or policy it rests on')
  mustCite!: boolean;
  @Open(() => Boolean, 'Whether an answer of this class needs an approved rectification plan first (A-50)')
  requiresPlan!: boolean;
}

@ObjectType({ description: 'The rules of a scheme that are in force now; nothing in them is a constant of the product (B-8)' })
export class SchemeRules {
  @Open(() => Int, 'The version, from 1')
  version!: number;
  @Open(() => [ChoiceType], 'What an observer may file')
  submissionTypes!: ChoiceType[];
  @Open(() => [ChoiceType], 'Kinds of opinion')
  opinionTypes!: ChoiceType[];
  @Open(() => [ChoiceType], 'Scopes of opinion; for an observer those of their channel (B-12, B-13). Empty where the scheme knows none')
  opinionScopes!: ChoiceType[];
  @Open(() => [ChoiceType], 'Kinds of body an opinion may concern (A-43)')
  targetTypes!: ChoiceType[];
  @Open(() => [ChoiceType], 'How something was observed (A-44)')
  methods!: ChoiceType[];
  @Open(() => [ChoiceType], 'Grounds for not taking an opinion into the ledger (B-24)')
  declineReasons!: ChoiceType[];
  @Open(() => [ChoiceType], 'Categories of reason for not following a suggestion (A-29)')
  reasonCategories!: ChoiceType[];
  @Open(() => [ChoiceType], 'How a phone contact may end (B-25)')
  callOutcomes!: ChoiceType[];
  @Open(() => [ChoiceType], 'Categories of the ledger’s issues')
  issueCategories!: ChoiceType[];
  @Open(() => [ChoiceType], 'Grounds on which an observer may be excused (A-16)')
  excuseGrounds!: ChoiceType[];
  @Open(() => [ChoiceType], 'Categories of those who may be nominated (A-3)')
  nominationCategories!: ChoiceType[];
  @Open(() => [ChoiceType], 'Criteria by which a nominee is judged (A-7 to A-9)')
  criteria!: ChoiceType[];
  @Open(() => [ChoiceType], 'Channels of observers (B-9, B-11); empty where the scheme knows none')
  channels!: ChoiceType[];
  @Open(() => Int, 'Working days that names are on public notice before approval; null where they are not', { nullable: true })
  publicNoticeDays!: number | null;
  @Open(() => [ChoiceType], 'The texts it rests on (B-6)')
  legalBases!: ChoiceType[];
  @Open(() => [ChoiceType], 'Kinds of activity an observer logs (A-35, A-36, A-39)')
  activityKinds!: ChoiceType[];
  @Open(() => [ChoiceType], 'Kinds of gathering (A-26, A-38)')
  gatheringKinds!: ChoiceType[];
  @Open(() => [ChoiceType], 'How a liaison is in touch with an observer (B-16, B-21)')
  contactKinds!: ChoiceType[];
  @Open(() => [ChoiceType], 'Kinds of commission (A-42, B-14)')
  taskKinds!: ChoiceType[];
  @Open(() => [ChoiceType], 'Kinds of support (A-21)')
  supportKinds!: ChoiceType[];
  @Open(() => [ChoiceType], 'Industries a signal may concern (B-4)')
  industries!: ChoiceType[];
  @Open(() => Boolean, 'Whether the author is spoken with, through the liaison, before a reply')
  contactBeforeReply!: boolean;
  @Open(() => [AnswerClassType], 'Classes of answers')
  answerClasses!: AnswerClassType[];
  @Open(() => Int, 'Working days within which the liaison calls (B-25)')
  contactDays!: number;
  @Open(() => Int, 'Working days within which an opinion is handed over (B-26)')
  handOverDays!: number;
  @Open(() => Int, 'Working days a unit has where no other date is set (A-33)')
  referralDays!: number;
  @Open(() => Int, 'Most characters of a text')
  textLimit!: number;
  @Open(() => Int, 'Most photos of an opinion')
  photoLimit!: number;
  @Open(() => Int, 'Most bytes of a photo')
  photoBytes!: number;
  @Open(() => Boolean, 'Whether whatever is filed says how it was observed (A-44)')
  methodNeeded!: boolean;
  @Open(() => Int, 'Most opinions of a monthly form')
  opinionLimit!: number;
}

@ObjectType('Scheme', { implements: Node, description: 'One district’s observer scheme' })
export class SchemeType extends Node {
  @Open(() => String, 'Its name')
  name!: string;
}
