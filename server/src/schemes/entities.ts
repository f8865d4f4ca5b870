import { AnswerTemplate } from './answer-template.entity.ts';
import { ConsultationRound, RoundOpinion } from './round.entity.ts';
import { AnswerClass, CadenceRule, Choice, ClockRule, RungRule } from './rule-rows.entity.ts';
import { RuleSet } from './rule-set.entity.ts';
import { Scheme } from './scheme.entity.ts';
import { Unit } from './unit.entity.ts';

/** The nouns of this slice that have tables. */
export const schemeEntities = [Scheme, RuleSet, ClockRule, RungRule, CadenceRule, Choice, AnswerClass, ConsultationRound, RoundOpinion, AnswerTemplate, Unit];
