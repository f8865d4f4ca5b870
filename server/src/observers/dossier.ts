import { createHash } from 'node:crypto';
import { canonical } from '../kernel/canonical.ts';
import { shanghaiDay, type Day } from '../kernel/calendar.ts';
import { countsAs } from './deed.rules.ts';

/** An entry of the journal as a dossier is made from it. */
export interface DossierEntry {
  readonly seq: number; readonly id: string; readonly type: string; readonly at: string; readonly actorId: string; readonly subjectId: string;
  /** The digest of its payload, which stands also once the payload is erased. */
  readonly digest: string;
  readonly data: Readonly<Record<string, unknown>> | null;
}

/** An observer's record as it stands at one place of the journal; made from the journal and nothing else. */
export interface Dossier {
  readonly membershipId: string;
  readonly position: number;
  /** The digest of every line up to here. */
  readonly lines: string;
  readonly deeds: Readonly<Record<string, { kind: string; on: Day }>>;
  /** Answers by opinion; the last one counts. */
  readonly answers: Readonly<Record<string, { kind: string | null; on: Day }>>;
  readonly missed: Readonly<Record<string, { cadence: string; on: Day }>>;
}

/** What a dossier comes to over some days: what was done (履职), what was adopted (采纳), research reports (调研报告), gaps. */
export interface DossierCounts { readonly participation: number; readonly submissions: number; readonly adopted: number; readonly partlyAdopted: number; readonly researchReports: number; readonly missed: number }

/** A dossier before anything happened. */
export const blankDossier = (membershipId: string): Dossier => ({ membershipId, position: 0, lines: '', deeds: {}, answers: {}, missed: {} });

const sha = (text: string) => createHash('sha256').update(text).digest('hex');

/** A dossier after one more entry. */
export function withEntry(d: Dossier, e: DossierEntry): Dossier {
  const lines = sha(canonical([d.lines, e.seq, e.id, e.type, e.at, e.actorId, e.subjectId, e.digest]));
  return { ...d, position: e.seq, lines, ...facts(d, e) };
}

function facts(d: Dossier, { type, at, subjectId, data }: DossierEntry): Partial<Dossier> {
  const on = shanghaiDay(new Date(at));
  const mine = data?.['memberId'] === d.membershipId;
  if (type === 'DeedDone' && mine) return { deeds: { ...d.deeds, [String(data['deedId'])]: { kind: String(data['deed']), on: String(data['on']) } } };
  if (type === 'DeedUndone' && mine) return { deeds: without(d.deeds, String(data['deedId'])) };
  if (type === 'OpinionAnswered') return { answers: { ...d.answers, [subjectId]: { kind: (data?.['answerKind'] as string | null) ?? null, on } } };
  if (type === 'DutyMissed' && mine) return { missed: { ...d.missed, [subjectId]: { cadence: String(data['cadence']), on } } };
  if (type === 'DutyExcused' && mine) return { missed: without(d.missed, subjectId) };
  return {};
}

const without = <V>(of: Readonly<Record<string, V>>, key: string) => Object.fromEntries(Object.entries(of).filter(([k]) => k !== key));

const participation = ['SUBMISSION', 'ATTENDANCE', 'ACTIVITY', 'TASK'];
const research = ['TASK:RESEARCH', 'SUBMISSION:RESEARCH_REPORT'];

/** What a dossier comes to from one day to another, both included. */
export function countsOf(d: Dossier, from: Day, to: Day): DossierCounts {
  const within = <V extends { on: Day }>(of: Readonly<Record<string, V>>) => Object.values(of).filter(({ on }) => on >= from && on <= to);
  const deeds = within(d.deeds);
  const of = (kinds: readonly string[]) => deeds.filter(({ kind }) => countsAs(kind, kinds)).length;
  const answered = (kind: string) => within(d.answers).filter((a) => a.kind === kind).length;
  return {
    participation: of(participation), submissions: of(['SUBMISSION']), adopted: answered('ADOPTED'), partlyAdopted: answered('PARTLY'), researchReports: of(research), missed: within(d.missed).length,
  };
}

/** The digest of a dossier's one spelling: two that were made in different ways are the same bytes, or they are not the same. */
export const digestOfDossier = (d: Dossier): string => sha(canonical(d));
