import type { Channel } from '../accounts/membership.rules.ts';
import { meaningfulLength } from '../kernel/meaningful.ts';
import { Refused } from '../kernel/refused.ts';
import type { Rules } from '../schemes/rules.ts';
import { otherLevels, type OtherMembershipFacts } from './other-membership.rules.ts';

/** What a unit states of whom it nominates; nothing is asked for without a purpose. */
export interface NominationText {
  name: string; phone?: string | null; category?: string | null; categoryText?: string | null; channel?: Channel | null;
  employer?: string | null; employerUnitId?: string | null; post?: string | null; leadsUnit?: boolean | null;
  enterprise?: string | null; merits?: string | null; otherMemberships?: readonly (Omit<OtherMembershipFacts, 'toOn'> & { toOn?: string | null })[] | null;
}

const limits = { name: 50, categoryText: 50, employer: 100, post: 50, enterprise: 100, merits: 2000 } as const;
const text = (given: string | null | undefined) => (given && meaningfulLength(given) > 0 ? given.normalize('NFC').trim() : null);

/** What is kept of it, or a refusal that names the field. */
export function nominationText(input: NominationText, { offered }: Pick<Rules, 'offered'>, channels: readonly string[]) {
  for (const [field, most] of Object.entries(limits)) {
    if ([...(input[field as keyof typeof limits] ?? '')].length > most) throw new Refused('TOO_LONG', { zh: `最多 ${most} 个字`, en: `At most ${most} characters` }, { field });
  }
  const kept = {
    name: text(input.name) ?? '', phone: phoneTyped(input.phone), category: input.category ?? null, categoryText: text(input.categoryText), channel: input.channel ?? null, employer: text(input.employer),
    employerUnitId: input.employerUnitId ?? null, post: text(input.post), leadsUnit: input.leadsUnit ?? false, enterprise: text(input.enterprise), merits: text(input.merits),
    otherMemberships: (input.otherMemberships ?? []).map(otherMembership),
  };
  if (!kept.name) throw new Refused('INCOMPLETE', { zh: '请填写姓名', en: 'Give the name' }, { field: 'name', rule: 'A-5' });
  if (kept.category && !offered('nominationCategories', null).some(({ code }) => code === kept.category)) throw new Refused('INVALID', { zh: '请选择类别', en: 'Choose the category' }, { field: 'category', rule: 'A-3' });
  if (kept.category === 'OTHER' && !kept.categoryText) throw new Refused('INCOMPLETE', { zh: '选择“其他”时请写明类别', en: 'Say which other category' }, { field: 'categoryText', rule: 'A-3' });
  if (kept.channel && !channels.includes(kept.channel)) throw new Refused('INVALID', { zh: '本次公告不招募这一通道', en: 'The call does not seek observers by this channel' }, { field: 'channel', rule: 'B-9' });
  if (kept.otherMemberships.length > 10) throw new Refused('LIMIT', { zh: '最多填写 10 项其他任职', en: 'At most ten memberships elsewhere' }, { field: 'otherMemberships' });
  return kept;
}

/** The first field that a nomination still lacks before it can be submitted; null where it is complete. */
export const missingOf = (n: { phone?: string | null; category?: string | null; channel?: string | null; employer?: string | null; merits?: string | null }, channels: readonly string[]): string | null =>
  (['phone', 'category', ...(channels.length > 0 ? ['channel' as const] : []), 'employer', 'merits'] as const).find((field) => !n[field]) ?? null;

/** A mainland mobile number as it was typed, in its eleven digits; null where none was. */
export function phoneTyped(typed: string | null | undefined): string | null {
  const digits = (typed ?? '').normalize('NFKC').replace(/[\s-]/g, '').replace(/^(\+|00)86/, '');
  if (!digits) return null;
  if (!/^1[3-9]\d{9}$/.test(digits)) throw new Refused('INVALID', { zh: '手机号应为 11 位大陆手机号', en: 'Write a mainland mobile number of 11 digits' }, { field: 'phone' });
  return digits;
}

/** A membership elsewhere as it is recorded, with its evidence (B-3). */
export function otherMembership({ level, title, fromOn, toOn, evidence }: Omit<OtherMembershipFacts, 'toOn'> & { toOn?: string | null }): OtherMembershipFacts {
  const wrong = (field: string, zh: string, en: string) => new Refused('INCOMPLETE', { zh, en }, { field: `otherMemberships.${field}`, rule: 'B-3' });
  if (!(level in otherLevels)) throw wrong('level', '请选择层级', 'Choose the level');
  const kept = { level, title: text(title) ?? '', fromOn, toOn: toOn ?? null, evidence: text(evidence) ?? '' };
  if (!kept.title) throw wrong('title', '请填写其他任职的名称', 'Say what the other membership is');
  if (!kept.evidence) throw wrong('evidence', '请填写其他任职的依据', 'Give the evidence of the other membership');
  if (kept.toOn && kept.toOn < fromOn) throw wrong('toOn', '其他任职的截止日期不能早于起始日期', 'The other membership cannot end before it begins');
  if ([...kept.title].length > 100 || [...kept.evidence].length > 200) throw new Refused('TOO_LONG', { zh: '名称最多 100 个字，依据最多 200 个字', en: 'At most 100 characters for what it is, 200 for the evidence' }, { field: 'otherMemberships.evidence' });
  return kept;
}
