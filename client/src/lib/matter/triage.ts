import type { TriageOpinionQuery, TriageRulesQuery } from '#lib/gql/graphql.ts';

/** The scheme's rules for whoever receives what observers file. */
export type TriageRules = NonNullable<NonNullable<TriageRulesQuery['viewer']>['scheme']>['rules'];

/** An opinion with everything that triage looks at. */
export type TriageOpinion = Extract<NonNullable<TriageOpinionQuery['node']>, { problem: string }>;

/** An opinion after a step of triage, with what may be done with it next. */
export interface Changed {
  id: string;
  version: number;
  allowedActions: readonly { action: string; enabled: boolean }[];
}
