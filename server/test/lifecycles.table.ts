/**
 * Who may take which action, from which states and to which: written by hand from the founding documents and their
 * state machines, not from the code. A liaison registers and declines only where the scheme's rules let them, which is
 * off here.
 */
export const whoMayWhat: Readonly<Record<string, { by: readonly string[]; from: readonly string[]; to: string | null }>> = {
  'account.open': { by: ['author', 'another observer', 'its liaison', 'another liaison', 'office', 'the office of another scheme', 'claimant', 'a colleague of the claimant', 'leader', 'a handler of another unit', 'a leader of another unit', 'administrator', 'security administrator', 'auditor', 'the security administrator of another scheme', 'a manager of the unit', 'nominee', 'another nominee', 'anybody', 'time'], from: [], to: 'OPEN' },
  'account.disable': { by: ['security administrator'], from: ['OPEN'], to: 'DISABLED' },
  'account.enable': { by: ['security administrator'], from: ['DISABLED'], to: 'OPEN' },
  'account.unlock': { by: ['security administrator'], from: ['OPEN'], to: null },
  'account.resetFactor': { by: ['security administrator'], from: ['OPEN'], to: null },
  'account.resetPassword': { by: ['administrator'], from: ['OPEN'], to: null },
  'account.linkSignOn': { by: ['administrator'], from: ['OPEN'], to: null },
  // domain §3.1: whoever appoints (here the office) decides; time alone ends a term
  'appointment.engage': { by: ['office', 'administrator', 'time'], from: [], to: 'ACTIVE' },
  'appointment.renew': { by: ['office'], from: ['ACTIVE'], to: null },
  'appointment.follow': { by: ['office'], from: [], to: 'ACTIVE' },
  'appointment.letEnd': { by: ['office'], from: ['ACTIVE', 'SUSPENDED'], to: null },
  'appointment.suspend': { by: ['office'], from: ['ACTIVE'], to: 'SUSPENDED' },
  'appointment.resume': { by: ['office'], from: ['SUSPENDED'], to: 'ACTIVE' },
  'appointment.expire': { by: ['time'], from: ['ACTIVE', 'SUSPENDED'], to: 'EXPIRED' },
  'appointment.handOn': { by: ['time'], from: ['ACTIVE', 'SUSPENDED'], to: 'EXPIRED' },
  'appointment.dismiss': { by: ['office'], from: ['ACTIVE', 'SUSPENDED'], to: 'DISMISSED' },
  'appointment.revoke': { by: ['office'], from: ['ACTIVE', 'SUSPENDED'], to: 'REVOKED' },

  'recruitmentCall.create': { by: ['office'], from: [], to: 'DRAFT' },
  'recruitmentCall.save': { by: ['office'], from: ['DRAFT'], to: null },
  'recruitmentCall.allocate': { by: ['office'], from: ['DRAFT', 'OPEN'], to: null },
  'recruitmentCall.open': { by: ['office'], from: ['DRAFT'], to: 'OPEN' },
  'recruitmentCall.close': { by: ['office', 'time'], from: ['OPEN'], to: 'CLOSED' },

  // the nominating unit is that of the claimant; the office appoints
  'nomination.draft': { by: ['claimant', 'a colleague of the claimant', 'leader'], from: [], to: 'DRAFT' },
  'nomination.save': { by: ['claimant', 'a colleague of the claimant', 'leader'], from: ['DRAFT'], to: null },
  'nomination.invite': { by: ['office', 'claimant', 'a colleague of the claimant', 'leader'], from: ['DRAFT', 'SUBMITTED', 'VETTED', 'PUBLICISED'], to: null },
  'nomination.consent': { by: ['nominee'], from: ['DRAFT', 'SUBMITTED', 'VETTED'], to: null },
  'nomination.pledge': { by: ['nominee'], from: ['DRAFT', 'SUBMITTED', 'VETTED', 'PUBLICISED'], to: null },
  'nomination.submit': { by: ['claimant', 'a colleague of the claimant', 'leader'], from: ['DRAFT'], to: 'SUBMITTED' },
  'nomination.return': { by: ['office'], from: ['SUBMITTED'], to: 'DRAFT' },
  'nomination.vet': { by: ['office'], from: ['SUBMITTED'], to: 'VETTED' },
  'nomination.reject': { by: ['office'], from: ['SUBMITTED'], to: 'REJECTED' },
  'nomination.publicise': { by: ['office'], from: ['VETTED'], to: 'PUBLICISED' },
  'nomination.endNotice': { by: ['time'], from: ['PUBLICISED'], to: null },
  'nomination.refuse': { by: ['office'], from: ['PUBLICISED'], to: 'REJECTED' },
  'nomination.approve': { by: ['office'], from: ['VETTED', 'PUBLICISED'], to: 'APPROVED' },
  'nomination.appoint': { by: ['office'], from: ['APPROVED'], to: 'APPOINTED' },
  'nomination.withdraw': { by: ['claimant', 'a colleague of the claimant', 'leader'], from: ['DRAFT', 'SUBMITTED', 'VETTED', 'PUBLICISED', 'APPROVED'], to: 'WITHDRAWN' },
  'nomination.stepDown': { by: ['nominee'], from: ['DRAFT', 'SUBMITTED', 'VETTED', 'PUBLICISED', 'APPROVED'], to: 'WITHDRAWN' },

  'objection.raise': { by: ['anybody'], from: [], to: 'OPEN' },
  'objection.uphold': { by: ['office'], from: ['OPEN'], to: 'UPHELD' },
  'objection.dismiss': { by: ['office'], from: ['OPEN'], to: 'DISMISSED' },

  'submission.submit': { by: ['author'], from: [], to: 'SUBMITTED' },
  'submission.submitNothing': { by: ['author'], from: [], to: 'TRIAGED' },
  'submission.logCall': { by: ['its liaison'], from: ['SUBMITTED', 'AWAITING_INFO', 'TRIAGED'], to: null },
  'submission.askForMore': { by: ['its liaison'], from: ['SUBMITTED'], to: 'AWAITING_INFO' },
  'submission.supplyInfo': { by: ['author'], from: ['AWAITING_INFO'], to: 'SUBMITTED' },
  'submission.withdraw': { by: ['author'], from: ['SUBMITTED', 'AWAITING_INFO'], to: 'WITHDRAWN' },
  'submission.triage': { by: ['its liaison', 'office'], from: ['SUBMITTED', 'AWAITING_INFO'], to: 'TRIAGED' },

  'opinion.submit': { by: ['author'], from: [], to: 'SUBMITTED' },
  'opinion.amend': { by: ['author'], from: ['SUBMITTED'], to: null },
  'opinion.register': { by: ['office'], from: ['SUBMITTED'], to: 'REGISTERED' },
  'opinion.decline': { by: ['office'], from: ['SUBMITTED'], to: 'DECLINED' },
  'opinion.withdraw': { by: ['author'], from: ['SUBMITTED'], to: 'WITHDRAWN' },
  'opinion.handOver': { by: ['office'], from: ['REGISTERED', 'ANSWERED'], to: null },
  'opinion.answer': { by: ['office'], from: ['REGISTERED', 'ANSWERED'], to: 'ANSWERED' },
  'opinion.rate': { by: ['author'], from: ['ANSWERED'], to: null },

  'issue.register': { by: ['office'], from: [], to: 'REGISTERED' },
  'issue.refer': { by: ['office'], from: ['REGISTERED', 'REWORK'], to: 'REFERRED' },
  'issue.answer': { by: ['office'], from: ['REFERRED'], to: 'ANSWERED' },
  'issue.rework': { by: ['author'], from: ['ANSWERED'], to: 'REWORK' },
  'issue.clear': { by: ['office'], from: ['ANSWERED'], to: 'CLEARED' },

  'referral.issue': { by: ['office'], from: [], to: 'ISSUED' },
  'referral.signFor': { by: ['claimant', 'a colleague of the claimant', 'leader'], from: ['ISSUED'], to: 'ACCEPTED' },
  'referral.claim': { by: ['claimant', 'a colleague of the claimant'], from: ['ACCEPTED'], to: null },
  'referral.reply': { by: ['leader'], from: ['ACCEPTED'], to: 'REPLIED' },
  'referral.returnForRework': { by: ['office'], from: ['REPLIED'], to: 'REWORK' },
  'referral.setNewDue': { by: ['office'], from: ['REWORK'], to: 'ACCEPTED' },
  'referral.accept': { by: ['office'], from: ['REPLIED'], to: 'CLOSED' },

  'clock.pause': { by: ['office'], from: ['RUNNING'], to: 'PAUSED' },
  'clock.resume': { by: ['office'], from: ['PAUSED'], to: 'RUNNING' },

  'reply.draft': { by: ['claimant'], from: [], to: 'DRAFT' },
  'reply.save': { by: ['claimant'], from: ['DRAFT'], to: null },
  'reply.submit': { by: ['claimant'], from: ['DRAFT'], to: 'AWAITING_SIGNATURE' },
  'reply.sendBack': { by: ['leader'], from: ['AWAITING_SIGNATURE'], to: 'DRAFT' },
  'reply.sign': { by: ['leader'], from: ['AWAITING_SIGNATURE'], to: 'SIGNED' },
  'reply.reject': { by: ['office'], from: ['SIGNED'], to: 'REJECTED' },
  'reply.release': { by: ['office'], from: ['SIGNED'], to: 'RELEASED' },

  'ruleSet.draft': { by: ['office', 'administrator'], from: [], to: 'DRAFT' },
  'ruleSet.edit': { by: ['office', 'administrator'], from: ['DRAFT'], to: null },
  'ruleSet.consult': { by: ['office', 'administrator'], from: ['DRAFT', 'CONSULTING'], to: 'CONSULTING' },
  'ruleSet.withdraw': { by: ['office', 'administrator'], from: ['CONSULTING', 'ENACTED'], to: 'DRAFT' },
  'ruleSet.enact': { by: ['office'], from: ['DRAFT', 'CONSULTING'], to: 'ENACTED' },
  // time brings these about, and no member
  'ruleSet.takeForce': { by: ['time'], from: ['DRAFT', 'ENACTED'], to: 'IN_FORCE' },
  'ruleSet.supersede': { by: ['time'], from: ['IN_FORCE'], to: 'SUPERSEDED' },
  'ruleSet.warnTrial': { by: ['time'], from: ['IN_FORCE'], to: null },
  'ruleSet.extendTrial': { by: ['office'], from: ['IN_FORCE'], to: null },

  'consultationRound.open': { by: ['office', 'administrator'], from: [], to: 'OPEN' },
  'consultationRound.close': { by: ['office', 'administrator'], from: ['OPEN'], to: 'CLOSED' },

  // units and observers are asked in this round
  'roundOpinion.enter': {
    by: ['author', 'another observer', 'office', 'claimant', 'a colleague of the claimant', 'leader', 'a handler of another unit', 'a leader of another unit', 'a manager of the unit'], from: [], to: 'ENTERED',
  },
  'roundOpinion.adopt': { by: ['office'], from: ['ENTERED'], to: 'ADOPTED' },
  'roundOpinion.notAdopt': { by: ['office'], from: ['ENTERED'], to: 'NOT_ADOPTED' },
};
