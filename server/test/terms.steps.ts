import type { cast } from './cast.ts';
import { change, key } from './steps.ts';
import type { World } from './world.ts';

type Who = keyof typeof cast;
type Vars = Record<string, unknown>;
/** A term as the tests ask for it. */
export interface Term {
  id: string; version: number; term: number; state: string; startsOn: string; endsOn: string; daysLeft: number; endReason: string | null; endedAt: string | null; begun: boolean;
  certificate: { id: string; number: string; code: string; trial: boolean; issuer: string; bases: string[]; startsOn: string; endsOn: string; voidedAt: string | null };
  history: { label: string; before: string | null; actor: string; text: string | null; at: string }[];
  allowedActions: { action: string; enabled: boolean }[];
}
/** A case as the tests ask for it. */
export interface Case { id: string; version: number; state: string }
const term = `id version term state startsOn endsOn daysLeft endReason endedAt begun certificate { id number code trial issuer bases startsOn endsOn voidedAt }
  history { label before actor text at } allowedActions { action enabled }`;
const pixel = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');

/** The mutations of terms and their ends, by name: the input type, what they answer, and the field that names the subject. */
const calls = {
  appointmentRenew: ['OnAppointmentInput', 'appointment'], appointmentLetEnd: ['AppointmentReasonInput', 'appointment'],
  appointmentSuspend: ['AppointmentReasonInput', 'appointment'], appointmentResume: ['AppointmentReasonInput', 'appointment'],
  dismissalResign: ['DismissalResignInput', 'dismissal'], dismissalPropose: ['DismissalProposeInput', 'dismissal'], dismissalInvite: ['DismissalInviteInput', 'dismissal'],
  dismissalState: ['DismissalStateInput', 'dismissal'], dismissalConfirm: ['DismissalConfirmInput', 'dismissal'], dismissalReject: ['DismissalRejectInput', 'dismissal'],
  dismissalWithdraw: ['OnDismissalInput', 'dismissal'],
  conductOpen: ['ConductOpenInput', 'conductCase'], conductState: ['ConductStateInput', 'conductCase'], conductUphold: ['ConductDecideInput', 'conductCase'], conductDismiss: ['ConductDecideInput', 'conductCase'],
  excuseRequest: ['ExcuseRequestInput', 'excuse'], excuseApprove: ['ExcuseApproveInput', 'excuse'], excuseReject: ['ExcuseRejectInput', 'excuse'], excuseWithdraw: ['OnExcuseInput', 'excuse'],
} as const;
type Call = keyof typeof calls;
const opening: readonly Call[] = ['dismissalResign', 'dismissalPropose', 'conductOpen', 'excuseRequest'];

/** Terms and their ends over the public API, each by whoever's step it is. */
export function terms(w: World) {
  const document = (name: Call) => change(name, calls[name][0], `${calls[name][1]} { id version state }`);
  const input = (name: Call, over: Vars) => ({ i: { ...(opening.includes(name) ? { idempotencyKey: key() } : {}), ...over } });
  return {
    /** The change, and the subject after it. */
    async does(who: Who, name: Call, over: Vars): Promise<Case> { return (await w.as(who).run(document(name), input(name, over)))[name][calls[name][1]]; },
    /** The refusal of the change. */
    refused: (who: Who, name: Call, over: Vars) => w.as(who).refused(document(name), input(name, over)),
    raw: (who: Who, name: Call, over: Vars) => w.as(who).raw(document(name), input(name, over)),
    /** The terms of an observer, the first before the rest, as somebody sees them. */
    async of(member: Who, as: Who = 'qian'): Promise<Term[]> {
      const { appointments } = await w.as(as).run(`query($m: ID) { appointments(where: { membershipId: $m }) { nodes { ${term} } } }`, { m: w.members[member] });
      return (appointments.nodes as Term[]).reverse();
    },
    /** A term to act on, at the version it has now. */
    async on(member: Who) {
      const [first] = await this.of(member);
      return { appointmentId: first!.id, expectedVersion: first!.version };
    },
    async dismissals(as: Who = 'qian') {
      return (await w.as(as).run('{ dismissals { nodes { id version state ground idleFrom idleUntil statement letter papers { id } allowedActions { action enabled } } } }')).dismissals.nodes as
        (Case & { ground: string; idleFrom: string | null; idleUntil: string | null; allowedActions: { action: string; enabled: boolean }[] })[];
    },
    /** What anybody learns of a certificate, without signing in. */
    async check(by: { code?: string; number?: string; name?: string }) {
      return (await w.as(null).run(`query($code: String, $number: String, $name: String) { certificateCheck(code: $code, number: $number, name: $name) {
        number holder title scheme issuer trial startsOn endsOn standing standingLabel since } }`, by)).certificateCheck as Record<string, unknown> & { standing: string; since: string | null } | null;
    },
    /** A paper's bytes, sent as a browser sends them; gives the answer's status and the paper's ID. */
    async send(who: Who | null, fileName = '申请书.png', bytes: Buffer = pixel, headers: Record<string, string> = { 'x-huiyin': '1' }) {
      const response = await fetch(`${w.app.url}/papers?name=${encodeURIComponent(fileName)}`, { method: 'POST', body: new Uint8Array(bytes), headers: { ...headers, ...(who ? { cookie: w.as(who).cookie() } : {}) } });
      return { status: response.status, ...(await response.json() as { id?: string; code?: string }) };
    },
    async paper(who: Who, fileName?: string) { return (await this.send(who, fileName)).id!; },
    /** What comes of asking for a paper's bytes. */
    fetch: (who: Who | null, id: string) => fetch(`${w.app.url}/papers/${id}`, { headers: who ? { cookie: w.as(who).cookie() } : {} }),
  };
}
