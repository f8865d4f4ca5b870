import type { GatheringSheetQuery } from '#lib/gql/graphql.ts';
import { fromTown, inTown } from '#lib/time.ts';

/** A gathering as the page of its sheet shows it. */
export type Planned = Extract<NonNullable<GatheringSheetQuery['node']>, { title: string }>;

/** What is typed of a plan. */
export interface Plan {
  kind: string | null; regular: boolean; title: string; startsAt: string; place: string; link: string; agenda: string;
  targetUnitId: string | null; unannounced: boolean; inviteeIds: string[];
}

/** The fields that a refusal may speak of, which say it themselves. */
export const planFields = ['kind', 'title', 'startsAt', 'place', 'link', 'inviteeIds', 'targetUnitId'];

/** A plan with nothing in it yet but its kind, where that is known. */
export const blankPlan = (now: Date | string, kind: string | null = null): Plan =>
  ({ kind, regular: true, title: '', startsAt: inTown(now), place: '', link: '', agenda: '', targetUnitId: null, unannounced: false, inviteeIds: [] });

/** What a plan says now, to be typed over. */
export const planOf = (g: Planned): Plan => ({
  kind: g.kind, regular: g.regular, title: g.title, startsAt: inTown(g.startsAt), place: g.place ?? '', link: g.link ?? '', agenda: g.agenda,
  targetUnitId: g.targetUnit?.id ?? null, unannounced: g.unannounced, inviteeIds: [...(g.inviteeIds ?? [])],
});

/** A plan as it is sent. */
export const sentPlan = (p: Plan) => ({
  kind: p.kind ?? '', regular: p.regular, title: p.title, startsAt: p.startsAt ? fromTown(p.startsAt) : '', place: p.place || null, link: p.link || null, agenda: p.agenda,
  targetUnitId: p.targetUnitId, unannounced: !!p.targetUnitId && p.unannounced, inviteeIds: p.inviteeIds,
});
