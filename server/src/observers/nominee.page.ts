import { phoneShown } from '../accounts/phone.ts';
import { offered } from '../journal/offer.type.ts';
import type { Services } from '../journal/services.ts';
import { inTransaction } from '../journal/transaction.ts';
import { systemScope } from '../kernel/audience.ts';
import type { Said } from '../kernel/refused.ts';
import { rulesOf } from '../schemes/rules.ts';
import { Scheme } from '../schemes/scheme.entity.ts';
import { Unit } from '../schemes/unit.entity.ts';
import { RecruitmentCall } from './call.entity.ts';
import { consentText } from './consent.rules.ts';
import { nominationFacts } from './nomination.facts.ts';
import { nominationRules } from './nomination.rules.ts';
import { hashOf } from './nominee.actions.ts';
import type { nomineeOf } from './nominee.link.ts';
import type { NomineePage } from './nominee.type.ts';
import { otherLevels } from './other-membership.rules.ts';
import { Pledge } from './pledge.entity.ts';

const labels = {
  name: { zh: '姓名', en: 'Name' }, phone: { zh: '手机号', en: 'Mobile number' }, category: { zh: '类别', en: 'Category' }, employer: { zh: '工作单位', en: 'Employer' },
  post: { zh: '职务', en: 'Post' }, enterprise: { zh: '所在企业', en: 'Enterprise' }, merits: { zh: '推荐理由', en: 'Why you are nominated' }, other: { zh: '其他任职', en: 'Elsewhere' },
} satisfies Record<string, Said>;

/** What a nominee sees of their nomination by their own link. */
export const nomineePage = (services: Services, { actor, nomination: n, expiresAt }: Awaited<ReturnType<typeof nomineeOf>>): Promise<NomineePage> =>
  inTransaction(services, [systemScope], async (em) => {
    const { lang } = actor;
    const rules = await rulesOf(em, n.ruleSetId);
    const pledge = await em.findOne(Pledge, { nominationId: n.id });
    const pledgeText = pledge?.text ?? rules.set.pledgeText;
    const category = n.category && [rules.labelOf('nominationCategories', n.category, lang), n.categoryText].filter(Boolean).join('：');
    const other = n.otherMemberships.map(({ level, title, fromOn, toOn }) => `${otherLevels[level][lang]} ${title}（${fromOn}–${toOn ?? ''}）`).join('\n');
    const known = { name: n.name, phone: phoneShown(services.identity.sealer, 'nomination', n), category, employer: n.employer, post: n.post, enterprise: n.enterprise, merits: n.merits, other };
    const { purposes, notice, version } = consentText;
    return {
      name: n.name, scheme: (await em.findOneOrFail(Scheme, { id: n.schemeId })).name, call: (await em.findOneOrFail(RecruitmentCall, { id: n.callId })).name,
      unit: (await em.findOneOrFail(Unit, { id: n.unitId })).name, stateLabel: nominationRules.states[n.state][lang],
      facts: (Object.keys(labels) as (keyof typeof labels)[]).flatMap((key) => (known[key] ? [{ label: labels[key][lang], value: known[key] }] : [])),
      textVersion: version, notice: notice[lang], consentText: purposes.RECRUITMENT[lang], sensitiveText: purposes.SENSITIVE[lang], publicationText: purposes.PUBLICATION[lang],
      publicises: !!rules.set.publicNoticeDays, consentedAt: n.consentedAt ?? null, publicationConsentAt: n.publicationConsentAt ?? null,
      pledgeText, pledgeHash: hashOf(pledgeText), pledgedAt: n.pledgedAt ?? null, signedName: pledge?.signedName ?? null, expiresAt,
      allowedActions: offered(nominationRules, await nominationFacts(em, n, services.now()), actor, lang),
    };
  });
