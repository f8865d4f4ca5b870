import { at, entries, fields, markers, seen, type Checkpoint, type Reader } from './visibility.table.ts';
import { kindOf, type Things } from './visibility.world.ts';

/** An answer that somebody was given: by which channel, when, and byte for byte. */
export interface Answer { reader: Reader; checkpoint: Checkpoint; channel: string; text: string }

type Row = Record<string, unknown>;
const told = (value: unknown) => value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);
const objects = (value: unknown): Row[] => {
  if (Array.isArray(value)) return value.flatMap(objects);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Row, ...Object.values(value).flatMap(objects)];
};

/** Compares answers with the table: what was read that is not to be read, and everything that was read. */
export function search(answers: readonly Answer[], { ids, steps }: Things) {
  const leaks = new Map<string, Set<string>>();
  const read = new Map<string, Set<Reader>>();
  for (const { reader, checkpoint, channel, text } of answers) {
    const leak = (what: string) => { leaks.set(channel, (leaks.get(channel) ?? new Set()).add(`${reader} ${checkpoint}: ${what}`)); };
    const note = (what: string, allowed: string | undefined) => {
      read.set(what, (read.get(what) ?? new Set()).add(reader));
      if (allowed === undefined) leak(`${what} is not in the table`);
      else if (!allowed.includes(reader)) leak(what);
    };
    for (const [name, { words, readers }] of Object.entries(markers)) if (text.includes(words) && !at(readers, checkpoint).includes(reader)) leak(`the words ${name}`);
    for (const row of objects(JSON.parse(text))) {
      const type = row['__typename'] as string | undefined;
      const id = row['id'] as string | undefined;
      const about = type === 'Changed' ? String((row['subject'] as Row)['id']) : '';
      const step = type === 'TimelineEntry' ? steps.get(id!) : ids.has(about) ? { kind: kindOf(String(row['type']), ids.get(about)), name: whoDid(String(row['type']), about, steps) } : undefined;
      if (step) {
        const rule = entries[step.kind];
        note(`${type} ${step.kind}`, rule?.seen);
        if (step.name && String(row['actor']).includes(step.name)) note(`${type} ${step.kind} names who`, rule?.named);
        if (told(row['text'])) note(`${type} ${step.kind} says`, rule?.text);
      }
      const thing = type === 'Clearance' ? type : step ? 'step' : ids.get(id ?? '');
      if (!thing || !type) continue;
      if (thing !== 'step') note(`sight of ${thing}`, at(seen[thing] ?? {}, checkpoint));
      if (type !== 'Changed' && type !== 'Gone') for (const [key, value] of Object.entries(row)) if (key !== '__typename' && told(value)) {
        const field = key.split('_')[0]!;
        note(`${type}.${field}`, fields[type]?.[field]);
      }
    }
  }
  return { leaks, read };
}

/** Whoever took the step that an event tells of. */
const whoDid = (type: string, subjectId: string, steps: Things['steps']) => [...steps.values()].find((s) => s.type === type && s.subjectId === subjectId)?.name ?? '';
