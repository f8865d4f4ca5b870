import { InputType, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../journal/enums.ts';
import { Open } from '../journal/field.ts';
import { lookBackRiskWords, type ClearanceRules, type LookBackRisk } from './clearance.rules.ts';
import type { Period, Rounding } from './preset.ts';
import { RulePeriodEnum } from './rule-rows.type.ts';
import { RoundingEnum } from './rule-text.type.ts';

export const LookBackRiskEnum = enumOf<LookBackRisk>('LookBackRisk', 'By what a cleared matter is looked back at in any case (A-37)', lookBackRiskWords);

@ObjectType({ description: 'Clearance, look-back and figures (A-37, A-49, B-27)' })
@InputType('RuleClearanceInput', { description: 'Clearance, look-back and figures' })
export class RuleClearance implements ClearanceRules {
  @Open(() => Boolean, 'Whether a second officer confirms what the first proposes')
  clearanceSecond!: boolean;
  @Open(() => Boolean, 'Whether a paper has to be put to the evidence')
  clearancePapers!: boolean;
  @Open(() => Int, 'Working days after clearance until the look-back; null: never', { nullable: true })
  lookBackDays!: number | null;
  @Open(() => Int, 'Share of the other matters that is drawn, in per cent')
  lookBackShare!: number;
  @Open(() => RoundingEnum, 'How that number is rounded')
  lookBackRounding!: Rounding;
  @Open(() => RulePeriodEnum, 'How often the sample is drawn')
  lookBackPeriod!: Period;
  @Open(() => [LookBackRiskEnum], 'What is looked back at in any case')
  lookBackRisks!: LookBackRisk[];
  @Open(() => [String], 'Codes of categories that are looked back at in any case')
  lookBackCategories!: string[];
  @Open(() => Int, 'Figures about fewer observers than this are for the office alone')
  smallestGroup!: number;
}
