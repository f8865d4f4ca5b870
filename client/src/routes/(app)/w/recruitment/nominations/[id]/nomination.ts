import type { OfficeNominationQuery, RecruitmentChoicesQuery } from '#lib/gql/graphql.ts';

/** A nomination as those who appoint read it. */
export type OfficeNomination = Extract<NonNullable<OfficeNominationQuery['node']>, { call: unknown }>;
/** The words of the scheme's rules that recruitment uses. */
export type RecruitmentRules = NonNullable<NonNullable<RecruitmentChoicesQuery['viewer']>['scheme']>['rules'];
