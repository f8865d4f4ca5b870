import { setDue } from '../clocks/keeper.ts';
import { Issue } from '../issues/issue.entity.ts';
import { act, type Acting } from '../journal/act.ts';
import type { Change } from '../journal/change.ts';
import { endOfDay, isDay, type Day } from '../kernel/calendar.ts';
import { dayInWords } from '../kernel/day-words.ts';
import { Refused, type Said } from '../kernel/refused.ts';
import { rulesOf } from '../schemes/rules.ts';
import { calendarFor, referralFacts } from './facts.ts';
import { ahead, versionedReferral } from './refer.actions.ts';
import type { Referral } from './referral.entity.ts';
import { referralRules } from './referral.rules.ts';

interface Versioned { referralId: string; expectedVersion: number }

const notThen = (said: Said) => new Refused('INVALID', said, { field: 'dueOn', rule: 'extension-days' });

/** The working days that a due date may be put off to at once, the last being the most. */
export const extensionDates = async (em: Change['em'], referral: Referral): Promise<Day[]> => {
  const { extensionDays } = (await rulesOf(em, referral.ruleSetId)).set;
  return (await calendarFor(em, referral.schemeId)).addWorkdays(referral.dueOn, extensionDays).counted.filter((d) => d.working).map((d) => d.day);
};

/** A leader asks for more time before the due date, saying why and until when; the old date stands until it is granted. */
export const requestExtension = (a: Acting, input: Versioned & { reason: string; dueOn: Day }) =>
  act(a, { act: 'referralRequestExtension', input: { ...input } }, async (change) => {
    const referral = await versionedReferral(change, input);
    const facts = await referralFacts(change.em, referral, change.now);
    const latest = (await extensionDates(change.em, referral)).at(-1)!;
    if (!isDay(input.dueOn) || input.dueOn <= referral.dueOn) throw notThen({ zh: `拟延至日期须晚于原期限（${dayInWords(referral.dueOn).zh}）`, en: `Ask for a day after the due date, ${dayInWords(referral.dueOn).en}` });
    if (input.dueOn > latest) throw notThen({ zh: `按工作规则最多延至${dayInWords(latest).zh}`, en: `By the scheme’s rules, until ${dayInWords(latest).en} at most` });
    return change.apply(referralRules, referral, 'requestExtension', input, {
      extensionAskedAt: change.now, extensionAskedById: a.actor.membershipId, extensionReason: input.reason, extensionBeforeOn: referral.dueOn, extensionDueOn: input.dueOn,
      extensionGrantedOn: null, extensionDecidedAt: null, extensionDecision: null,
    }, { text: input.reason, textClass: 'staff', more: { dueOn: input.dueOn } }, facts);
  });

/** The office grants it, as far as was asked or less; the clock goes on to the new date, and a breach that happened stays. */
export const grantExtension = (a: Acting, input: Versioned & { dueOn?: Day | null; reason?: string | null }) =>
  act(a, { act: 'referralGrantExtension', input: { ...input } }, async (change) => {
    const referral = await versionedReferral(change, input);
    const issue = await change.load(Issue, referral.issueId);
    const before = referral.dueOn;
    const dueOn = ahead(change.now, input.dueOn ?? referral.extensionDueOn ?? before);
    const facts = await referralFacts(change.em, referral, change.now);
    if (dueOn <= before || dueOn > (referral.extensionDueOn ?? dueOn)) throw notThen({
      zh: `延至日期须晚于${dayInWords(before).zh}，不晚于申请的${dayInWords(referral.extensionDueOn ?? dueOn).zh}`,
      en: `Grant a day after ${dayInWords(before).en} and not after the one asked for, ${dayInWords(referral.extensionDueOn ?? dueOn).en}` });
    const said = { zh: `办理期限由${dayInWords(before).zh}延至${dayInWords(dueOn).zh}`, en: `The due date was put off from ${dayInWords(before).en} to ${dayInWords(dueOn).en}` };
    await change.apply(referralRules, referral, 'grantExtension', { ...input, dueOn }, {
      extensionGrantedOn: dueOn, extensionDecidedAt: change.now, extensionDecision: input.reason?.trim() || null, extensionCount: referral.extensionCount + 1,
    }, { text: input.reason || undefined, textClass: 'staff', more: { said, dueOn } }, facts);
    await setDue(change, referral, referralRules.dated!, dueOn, '经批准延期');
    // a clock that had passed its day is followed by another
    Object.assign(referral, { dueOn, dueAt: endOfDay(dueOn) });
    if (issue.responsibleUnitId === referral.unitId) issue.dueAt = referral.dueAt;
    return referral;
  });

/** The office does not; the old date stands. */
export const refuseExtension = (a: Acting, input: Versioned & { reason: string }) =>
  act(a, { act: 'referralRefuseExtension', input: { ...input } }, async (change) => {
    const referral = await versionedReferral(change, input);
    return change.apply(referralRules, referral, 'refuseExtension', input, { extensionDecidedAt: change.now, extensionDecision: input.reason },
      { text: input.reason, textClass: 'staff' }, await referralFacts(change.em, referral, change.now));
  });
