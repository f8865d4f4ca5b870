import { randomBytes, randomInt } from 'node:crypto';

/** Append-only: a prefix once given to a noun is never given to another. */
export const prefixes = {
  Person: 'per', Account: 'acc', Membership: 'mbr', Unit: 'unt', Scheme: 'sch', Submission: 'sub', Opinion: 'opn',
  Issue: 'iss', Referral: 'ref', Reply: 'rep', Attachment: 'att', Clock: 'clk', AnswerClass: 'acl', Entry: 'ent',
  Call: 'cal', Question: 'qst', RuleSet: 'rul', Calendar: 'cld', Session: 'ses',
  Alarm: 'alm', SecondFactor: 'fac', SignOnLink: 'sol',
  CalendarChange: 'cch',
  Deed: 'dee', Duty: 'dty', LiaisonAssignment: 'las', ArchiveSnapshot: 'arc',
  Notice: 'ntc', Announcement: 'ann',
  Appointment: 'apt', Certificate: 'cer', Dismissal: 'dis', ConductCase: 'cnd', Excuse: 'exc', Paper: 'pap', GroupMember: 'grm', Suspension: 'sus',
  RecruitmentCall: 'rcl', Quota: 'quo', Nomination: 'nom', NomineeLink: 'nml', Consent: 'cns', Pledge: 'plg', EligibilityCheck: 'chk',
  PublicNotice: 'pno', Objection: 'obj', OtherMembership: 'omb',
  ConsultationRound: 'rnd', RoundOpinion: 'rop',
  CommonIssue: 'cmn', TaskList: 'tkl', TaskListItem: 'tki',
  ClearanceRecord: 'clr', Supervision: 'spv', Instruction: 'ins', LookBack: 'lbk', LookBackDraw: 'lbd', Bulletin: 'bul',
  Clue: 'clu', ClueNote: 'cln', CluePaper: 'clp', ClueReading: 'rdg', Transfer: 'trf', IdentityRequest: 'idr', Accountability: 'acb', Verification: 'vrf',
  Dispute: 'dsp', InformationRequest: 'inf',
  PublicityItem: 'pbl', BurdenComplaint: 'bcp', ExternalPush: 'xps',
  DataRequest: 'drq', LegalHold: 'hld',
  CoOpinion: 'cop', Countersignature: 'csg', Plan: 'pln', StageReport: 'stg', AuthorTalk: 'atk', Note: 'nte', AnswerTemplate: 'atp',
  Activity: 'atv', Gathering: 'gth', Attendance: 'atd', Task: 'tsk', Contact: 'ctc', Support: 'spt',
} as const;
export type Noun = keyof typeof prefixes;

const hex = (bytes: Buffer) => bytes.toString('hex');

/** Nouns that others read and whose time of coming would help it work out who sent them: their IDs tell no time. */
const timeless: readonly Noun[] = ['Attachment', 'Issue', 'PublicityItem'];

/** A new opaque ID: typed prefix and a UUIDv7 (so that rows lie on disk in the order they came), or one of chance alone. */
export function newId(noun: Noun, at: Date = new Date()): string {
  const bytes = randomBytes(16);
  if (!timeless.includes(noun)) bytes.writeUIntBE(at.getTime(), 0, 6);
  bytes[6] = (bytes[6]! & 0x0f) | (timeless.includes(noun) ? 0x40 : 0x70);
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return `${prefixes[noun]}_${hex(bytes)}`;
}

const nouns = new Map(Object.entries(prefixes).map(([noun, prefix]) => [prefix as string, noun as Noun]));

/** Which noun an ID names; null for anything that is not one of our IDs. */
export const nounOf = (id: string): Noun | null =>
  /^[a-z]{3}_[0-9a-f]{32}$/.test(id) ? (nouns.get(id.slice(0, 3)) ?? null) : null;

// without the letters and digits that are read for one another
const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** Characters of chance that can be read out on the phone: they tell nothing of how many others there are. */
export const chanceCode = (length: number): string => Array.from({ length }, () => letters[randomInt(letters.length)]).join('');
