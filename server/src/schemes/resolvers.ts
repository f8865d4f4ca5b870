import { AdministratorResolver } from './administrator.resolver.ts';
import { AnswerTemplateResolver, SchemeTemplatesResolver } from './answer-template.resolver.ts';
import { AnswerClassResolver } from './answer-class.resolver.ts';
import { SchemeFoundResolver } from './found.resolver.ts';
import { ConsultationRoundResolver, RoundOpinionResolver } from './round.resolver.ts';
import { RuleSetResolver, SchemeRuleSetsResolver } from './rule-set.resolver.ts';
import { DemoPersonSchemeResolver, SchemeResolver, ViewerSchemeResolver } from './scheme.resolver.ts';
import { SetupResolver } from './setup.resolver.ts';
import { MembershipUnitResolver, UnitResolver } from './unit.resolver.ts';

/** What schemes add to the API, also to types of the accounts. */
export const schemeResolvers = [
  AdministratorResolver, SchemeResolver, ViewerSchemeResolver, DemoPersonSchemeResolver, AnswerClassResolver, UnitResolver, MembershipUnitResolver, SetupResolver,
  SchemeFoundResolver, RuleSetResolver, SchemeRuleSetsResolver, ConsultationRoundResolver, RoundOpinionResolver, AnswerTemplateResolver, SchemeTemplatesResolver,
];
