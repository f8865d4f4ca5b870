import { defineEntity, p } from '@mikro-orm/postgresql';
import type { LookBackRisk } from './clearance.rules.ts';
import type { Period, Rounding, RosterSeenBy } from './preset.ts';
import type { Consulted, RuleSetState } from './rule-set.rules.ts';

const RuleSetSchema = defineEntity({
  name: 'RuleSet', tableName: 'rule_set',
  properties: {
    id: p.string().primary(),
    schemeId: p.string(),
    /** Which version of the scheme's rules it is, from 1. */
    edition: p.integer().fieldName('version'),
    state: p.string().$type<RuleSetState>(),
    inForceOn: p.date().nullable(),
    titleZh: p.string(),
    titleEn: p.string(),
    documentName: p.string(),
    trial: p.boolean(),
    trialUntil: p.date().nullable(),
    issuer: p.string(),
    supervisor: p.string().nullable(),
    termMonths: p.integer(),
    termCap: p.integer().nullable(),
    inactivityMonths: p.integer().nullable(),
    participation: p.array(),
    publicNoticeDays: p.integer().nullable(),
    awardRatio: p.float().nullable(),
    awardRounding: p.string().$type<Rounding>().nullable(),
    rosterSeenBy: p.string().$type<RosterSeenBy>(),
    officeOpens: p.time(),
    officeCloses: p.time(),
    pledgeText: p.text(),
    commonIssueAt: p.integer().nullable(),
    likenessAt: p.integer(),
    returnDays: p.integer(),
    extensionLimit: p.integer(),
    extensionDays: p.integer(),
    liaisonRegisters: p.boolean(),
    liaisonDeclines: p.boolean(),
    methodNeeded: p.boolean(),
    checksShown: p.boolean(),
    contactBeforeReply: p.boolean(),
    passOnStageReports: p.boolean(),
    textLimit: p.integer(),
    photoLimit: p.integer(),
    photoBytes: p.integer(),
    opinionLimit: p.integer(),
    numberPrefix: p.string(),
    clearanceSecond: p.boolean(),
    clearancePapers: p.boolean(),
    lookBackDays: p.integer().nullable(),
    lookBackShare: p.integer(),
    lookBackRounding: p.string().$type<Rounding>(),
    lookBackPeriod: p.string().$type<Period>(),
    lookBackRisks: p.array<LookBackRisk>(),
    lookBackCategories: p.array(),
    smallestGroup: p.integer(),
    consulted: p.array<Consulted>(),
    applyToRunning: p.boolean(),
    extendedUntil: p.date().nullable(),
    version: p.integer().fieldName('revision'),
    audience: p.array(),
  },
});

/** One version of a scheme's rules; an appointment keeps the version it was made under. */
export class RuleSet extends RuleSetSchema.class {}
RuleSetSchema.setClass(RuleSet);
