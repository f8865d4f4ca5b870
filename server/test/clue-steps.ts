import type { cast } from './cast.ts';
import { change, key } from './steps.ts';
import type { World } from './world.ts';

type Who = keyof typeof cast;
type Vars = Record<string, unknown>;
const pixel = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');

/** Words that stand in restricted matters of the tests and nowhere else. */
export const planted = { person: '苟某某科长', facts: '窗口要求先交两万元好处费才受理', note: '调取了窗口监控录像', paper: '转账截图原件', reason: '线索具体可查证', result: '责令退还并调离岗位', released: '您反映的情况已调查处理，感谢您的监督' } as const;

const fields = `clue { id version state stateLabel kind mine receipt number reading { purpose until } accused { unitName person } content { facts happenedOn place } papers { id fileName }
  notes { supplied text } assessment { text basis by } outcome { text basis } released transfer { id version number state } timeline { label actor text } allowedActions { action enabled } }`;
/** A restricted matter as the tests ask for it. */
export interface Case {
  id: string; version: number; state: string; stateLabel: string; kind: string; mine: boolean; receipt: string | null; number: string | null; reading: { purpose: string } | null; accused: { unitName: string; person: string } | null;
  content: { facts: string } | null; papers: { id: string; fileName: string }[] | null; notes: { supplied: boolean; text: string }[] | null; assessment: { text: string; basis: string; by: string } | null;
  outcome: { text: string; basis: string } | null; released: string | null; transfer: { id: string; version: number; number: string; state: string } | null; timeline: { label: string; actor: string; text: string | null }[]; allowedActions: { action: string; enabled: boolean }[];
}
const inputs: Record<string, string> = {
  clueFile: 'ClueFileInput', clueSupply: 'ClueTextInput', clueOpen: 'ClueOpenInput', clueNameAccused: 'ClueNameAccusedInput', clueInvestigate: 'ClueInvestigateInput', clueSetAside: 'ClueSetAsideInput', clueNote: 'ClueTextInput', clueConclude: 'ClueConcludeInput',
};
export const CASE = `query($id: ID!) { node(id: $id) { ... on Clue ${fields.slice(4)} } }`;
export const clueChange = (name: string) => change(name, inputs[name]!, fields);

/** Restricted matters over the public API, each by whoever's step it is. */
export function clues(w: World) {
  const does = async (who: Who, name: string, i: Vars): Promise<Case> => (await w.as(who).run(clueChange(name), { i }))[name].clue;
  const given = (over: Vars = {}) => ({ idempotencyKey: key(), kind: 'CLUE', accusedUnitId: w.units['市场监管局'], accusedPerson: planted.person, facts: planted.facts, ...over });
  return {
    does,
    file: (who: Who = 'zhang', over: Vars = {}) => does(who, 'clueFile', given(over)),
    refusedFile: (who: Who, over: Vars) => w.as(who).refused(clueChange('clueFile'), { i: given(over) }),
    refused: (who: Who, name: string, i: Vars) => w.as(who).refused(clueChange(name), { i }),
    open: (id: string, who: Who = 'yan', purpose = 'ASSESS') => does(who, 'clueOpen', { clueId: id, purpose }),
    see: async (id: string, who: Who): Promise<Case | null> => (await w.as(who).run(CASE, { id })).node,
    async paper(who: Who, name = `${planted.paper}.png`): Promise<string> {
      const response = await fetch(`${w.app.url}/clue-papers`, { method: 'POST', body: new Uint8Array(pixel), headers: { 'x-huiyin': '1', 'x-file-name': encodeURIComponent(name), cookie: w.as(who).cookie(), 'content-type': 'image/png' } });
      return (await response.json() as { id: string }).id;
    },
    fetchPaper: (who: Who, id: string) => fetch(`${w.app.url}/clue-papers/${id}`, { headers: { cookie: w.as(who).cookie() } }),
    /** A clue that is being investigated and that its officer has open. */
    async investigating(who: Who = 'zhang', over: Vars = {}): Promise<Case> {
      const filed = await this.file(who, over);
      await this.open(filed.id);
      return does('yan', 'clueInvestigate', { clueId: filed.id, expectedVersion: filed.version, reason: planted.reason, basis: '《优化营商环境条例》第六十九条' });
    },
    async send(clue: Pick<Case, 'id' | 'version'>, over: Vars = {}, who: Who = 'yan') {
      const { transferSend } = await w.as(who).run(change('transferSend', 'TransferSendInput', 'transfer { id version state number }'), { i: letter(clue, over) });
      return transferSend.transfer as { id: string; version: number; state: string; number: string };
    },
  };
}

/** What a letter of transfer is written from. */
export const letter = (source: { id: string; version: number }, over: Vars = {}) => ({
  sourceId: source.id, expectedVersion: source.version, summary: '索要好处费', consequences: '致使三家企业停产停业，直接损失两百余万元', basis: '《监察法》第三十四条', materials: '举报材料一份、转账截图一张', ...over,
});
