import type { NominationWholeFragment, OtherLevel } from '#lib/gql/graphql.ts';
import { m } from '#lib/paraglide/messages.js';

/** A membership elsewhere as it is typed. */
export interface OtherTyped { level: OtherLevel; title: string; fromOn: string; toOn: string; evidence: string }
/** What a unit types of whom it nominates. */
export interface Typed {
  name: string; phone: string; category: string | null; categoryText: string; channel: string | null;
  employer: string; employerUnitId: string | null; post: string; leadsUnit: boolean; enterprise: string; merits: string; others: OtherTyped[];
}

/** The form as it begins, or as it was saved. */
export const typedOf = (n?: NominationWholeFragment): Typed => ({
  name: n?.name ?? '', phone: n?.phone ?? '', category: n?.category ?? null, categoryText: n?.categoryText ?? '', channel: n?.channel ?? null, employer: n?.employer ?? '',
  employerUnitId: n?.employerUnit?.id ?? null, post: n?.post ?? '', leadsUnit: n?.leadsUnit ?? false, enterprise: n?.enterprise ?? '', merits: n?.merits ?? '',
  others: (n?.otherMemberships ?? []).map(({ level, title, fromOn, toOn, evidence }) => ({ level, title, fromOn, toOn: toOn ?? '', evidence })),
});

/** The same as the server takes it. */
export const inputOf = ({ others, ...t }: Typed) => ({
  ...t, name: t.name.trim(), channel: t.channel as 'EXTERNAL' | 'INTERNAL' | null, categoryText: t.category === 'OTHER' ? t.categoryText : null,
  otherMemberships: others.map((o) => ({ ...o, toOn: o.toOn || null })),
});

const wanting = (o: OtherTyped) => !o.title.trim() || !o.fromOn || !o.evidence.trim();

/** What a step still lacks, in the words shown beside its field. */
export function missingOf(t: Typed, step: number, channels: number): { id: string; message: string }[] {
  const steps = [
    [
      { id: 'name', message: t.name.trim() ? '' : m.form_name_missing() },
      { id: 'phone', message: t.phone.trim() ? '' : m.form_phone_missing() },
      { id: 'category', message: t.category ? '' : m.form_category_missing() },
      { id: 'categoryText', message: t.category === 'OTHER' && !t.categoryText.trim() ? m.form_category_text_missing() : '' },
      { id: 'channel', message: channels && !t.channel ? m.form_channel_missing() : '' },
    ],
    [{ id: 'employer', message: t.employer.trim() || t.employerUnitId ? '' : m.form_employer_missing() }],
    [
      { id: 'merits', message: t.merits.trim() ? '' : m.form_merits_missing() },
      ...t.others.map((o, i) => ({ id: `other-${i}`, message: wanting(o) ? m.form_other_missing() : '' })),
    ],
  ];
  return (steps[step] ?? []).filter(({ message }) => message);
}

/** The step a field of the input stands in. */
export const stepOf = (field: string) => (['name', 'phone', 'category', 'categoryText', 'channel'].includes(field) ? 0 : field.startsWith('otherMemberships') || field === 'merits' ? 2 : 1);
