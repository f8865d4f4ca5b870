import type { cast } from './cast.ts';
import { change, key, steps } from './steps.ts';
import type { Refusal, World } from './world.ts';

type Who = keyof typeof cast;
type Vars = Record<string, unknown>;
/** What a test reads of a referral. */
export interface Seen {
  version: number; state: string; number: string | null; signedForAt: string | null; final: boolean | null; meanwhile: boolean | null; handler: { name: string } | null;
  deadline: { state: string; dueOn: string; breachedAt: string | null } | null; deadlines: { rule: string; state: string; dueOn: string; history: { kind: string; reason: string | null; dueBefore: string | null; dueAfter: string | null }[] }[];
  issue: { id: string; version: number; state: string; responsibleUnit: { name: string } | null } | null; unit: { name: string };
  returnRequest: { reason: string; proposedUnit: { name: string }; upheld: boolean | null; decision: string | null } | null;
  extension: { before: string; asked: string; granted: string | null; decision: string | null; workingDays: number } | null;
  terms: { returnUntil: string; extensionsLeft: number; extensionDates: string[] } | null; disputes: { id: string; version: number; state: string; days: number }[] | null; disputeDays: number | null;
  timeline: { type: string; label: string; text: string | null }[]; allowedActions: { action: string; enabled: boolean; reasons: { code: string; message: string }[] }[];
}
const FIELDS = `version state number signedForAt final meanwhile handler { name } unit { name } deadline { state dueOn breachedAt } deadlines { rule state dueOn history { kind reason dueBefore dueAfter } }
  issue { id version state responsibleUnit { name } } returnRequest { reason proposedUnit { name } upheld decision } extension { before asked granted decision workingDays }
  terms { returnUntil extensionsLeft extensionDates } disputes { id version state days } disputeDays timeline { type label text } allowedActions { action enabled reasons { code message } }`;

const inputs = {
  SignFor: 'OnReferralInput', Assign: 'ReferralAssignInput', RequestReturn: 'ReferralRequestReturnInput', UpholdReturn: 'ReferralNotedInput', RefuseReturn: 'ReferralRefuseInput', Dispute: 'OnReferralInput',
  RequestExtension: 'ReferralRequestExtensionInput', GrantExtension: 'ReferralGrantExtensionInput', RefuseExtension: 'ReferralRefuseInput', Urge: 'ReferralNotedInput', Issue: 'ReferralIssueInput', Accept: 'OnReferralInput',
} as const;
export type Step = keyof typeof inputs;

/** Steps of the protocol between office and units, each at the version that whoever takes it has just read. */
export function protocol(w: World) {
  const s = steps(w);
  const now = async (who: Who, id: string): Promise<Seen | null> => (await w.as(who).run(`query($id: ID!) { node(id: $id) { ... on Referral { ${FIELDS} } } }`, { id })).node;
  const version = async (table: 'referral' | 'dispute' | 'issue' | 'information_request', id: string) => (await w.asOwner<{ version: number }>(`select version from ${table} where id = $1`, [id]))[0]!.version;
  const asked = async (id: string, over: Vars) => ({ referralId: id, expectedVersion: await version('referral', id), ...over });
  const document = (step: Step) => change(`referral${step}`, inputs[step], 'referral { id version state }');
  return {
    ...s, now, version, key,
    issue: async (who: Who = 'zhang', over: Vars = {}) => s.register((await s.file(who, over)).opinions[0]!.id),
    /** Refers an issue to a unit as it now stands; gives the referral's id. */
    async to(issueId: string, unit: string, over: Vars = {}): Promise<string> {
      await s.refer(issueId, await version('issue', issueId), { unitId: w.units[unit], ...over });
      return (await w.asOwner<{ id: string }>("select id from referral where issue_id = $1 and state = 'ISSUED'", [issueId]))[0]!.id;
    },
    do: async (who: Who, step: Step, id: string, over: Vars = {}): Promise<void> => { await w.as(who).run(document(step), { i: await asked(id, over) }); },
    no: async (who: Who, step: Step, id: string, over: Vars = {}): Promise<Refusal> => w.as(who).refused(document(step), { i: await asked(id, over) }),
    /** What somebody says at the same moment as somebody else; the code of a refusal, or `done`. */
    race: async (steps: [Who, Step, Vars][], id: string): Promise<string[]> => {
      const i = await asked(id, {});
      const answers = await Promise.all(steps.map(([who, step, over]) => w.as(who).raw(document(step), { i: { ...i, ...over } })));
      return answers.map(({ errors }) => errors?.[0]?.extensions.code ?? 'done');
    },
    returning: (unit: string, over: Vars = {}) => ({ reason: '该事项的登记权限不在本单位', basis: '区政府办公室《部门职责清单》第三条', proposedUnitId: w.units[unit], ...over }),
    decide: async (who: Who, disputeId: string, unit: string, over: Vars = {}) => w.as(who).raw(change('disputeDecide', 'DisputeDecideInput', 'dispute { state days namedUnit { name } }'),
      { i: { disputeId, expectedVersion: await version('dispute', disputeId), unitId: w.units[unit], reasons: '依部门职责清单，由该单位承办', ...over } }),
  };
}
