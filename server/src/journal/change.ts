import { LockMode, type EntityManager, type EntityName, type RequiredEntityData } from '@mikro-orm/postgresql';
import type { Actor } from '../kernel/actor.ts';
import { kindOf, systemScope, type FieldClass, type Scope, type ScopeKind } from '../kernel/audience.ts';
import { decide, type Input } from '../kernel/decide.ts';
import type { Lifecycle } from '../kernel/lifecycle.ts';
import { notFound, Refused } from '../kernel/refused.ts';
import { nameKept } from './actor-label.ts';
import type { Changeable, Draft } from './entry.ts';
import type { Services } from './services.ts';
import { seeAs } from './transaction.ts';

/** A row that has an audience and a history. */
export interface Row extends Changeable { audience: string[] }
/** A row whose life is a table. */
export interface Living extends Row { state: string }

/** What a person may read of the change beside its name, and which class of reader. */
export interface Telling {
  text?: string | undefined; textClass?: FieldClass; more?: Readonly<Record<string, unknown>>;
  /** Kinds of scope that are not told of it although they see the subject: of what would help a unit work out who the author is. */
  untold?: readonly ScopeKind[];
  /** Which of those who may see the subject are told of this; all of them, where it is not said. */
  tells?: (scope: Scope) => boolean;
  /** From when a clock that starts with it is counted, where that is not now. */
  since?: Date;
}

const sinceOf = ({ since }: Telling) => (since ? { since } : {});

/** What nobody is told to have changed: how many authors a matter has, and whom they have for a liaison. */
const unsaid: readonly string[] = ['authors', 'liaisons', 'opinionCount'];

/** One transaction in which things change; everything that changes in it is recorded as it changes. */
export class Change {
  readonly drafts: Draft[] = [];
  #writing = false;
  constructor(readonly services: Services, readonly actor: Actor, readonly em: EntityManager, readonly now: Date,
    /** The network address it is asked from; kept with whoever may be named. */
    readonly address?: string) {}

  /** A row the actor may see, locked until the end; hidden and missing are refused alike. */
  async load<T extends Row>(entity: EntityName<T>, id: string): Promise<T> {
    const row = await this.em.findOne(entity, { id } as never, { lockMode: LockMode.PESSIMISTIC_WRITE, strategy: 'select-in' });
    if (!row) throw notFound();
    return row as T;
  }

  /** The actor's part is decided; from here on the transaction writes, also what the actor does not see. */
  async write(): Promise<void> {
    if (this.#writing) return;
    await seeAs(this.em, [systemScope]);
    this.#writing = true;
  }

  /** Carries out one row of a lifecycle on a subject: guard, state, fields, audience, clocks, entry. */
  async apply<T extends Living, F extends { state: string }>(table: Lifecycle<never, F, never>, subject: T, action: string, input: Input,
    set: Partial<T> = {}, telling: Telling = {}, facts: F = subject as unknown as F): Promise<T> {
    const row = decide(table as Lifecycle<string, F>, action, facts, this.actor, input);
    await this.write();
    const before = subject.audience;
    Object.assign(subject, set);
    if (row.to !== null) subject.state = row.to;
    // whoever is not told must not notice by the count either
    if (!telling.untold) subject.version += 1;
    subject.audience = table.audience(subject as unknown as F);
    await this.em.flush();
    await this.services.clocks.apply(this, subject, { entry: row.records, dated: table.dated, ...sinceOf(telling) });
    const changed = [...Object.keys(set), ...(row.to === null ? [] : ['state'])];
    this.record(row.records, subject, changed, telling, before.filter((s) => !subject.audience.includes(s)));
    return subject;
  }

  /** Changes who may see a subject and nothing else of it: it stands where it stood, and is gone for whoever it is no longer for. */
  async reseat<T extends Living, F extends { state: string }>(table: Lifecycle<never, F, never>, subject: T, records: string, set: Partial<T>, telling: Telling = {}): Promise<T> {
    await this.write();
    const before = subject.audience;
    Object.assign(subject, set);
    if (!telling.untold) subject.version += 1;
    subject.audience = table.audience(subject as unknown as F);
    await this.em.flush();
    await this.services.clocks.apply(this, subject, { entry: records, dated: table.dated });
    this.record(records, subject, Object.keys(set), telling, before.filter((s) => !subject.audience.includes(s)));
    return subject;
  }

  /** Brings a subject into being by the lifecycle's row for it; `more` are facts that are not columns. */
  async create<T extends Living, F extends { state: string }>(table: Lifecycle<never, F, never>, entity: EntityName<T>, action: string,
    data: Omit<RequiredEntityData<T>, 'state' | 'version' | 'audience'>, input: Input, telling: Telling = {}, more: object = {}): Promise<T> {
    const row = decide(table as Lifecycle<string, F>, action, { ...data, ...more, state: '' } as unknown as F, this.actor, input);
    await this.write();
    const audience = table.audience({ ...data, ...more, state: row.to } as unknown as F);
    const subject = this.em.create(entity, { ...data, state: row.to, version: 1, audience } as never) as T;
    await this.em.persist(subject).flush();
    await this.services.clocks.apply(this, subject, { entry: row.records, dated: table.dated, begun: true, ...sinceOf(telling) });
    this.record(row.records, subject, Object.keys(data), telling);
    return subject;
  }

  /** Records something that happened to a subject; `apply` and `create` do so by themselves. */
  record(type: string, subject: Row, changed: readonly string[], telling: Telling = {}, left: readonly string[] = []): void {
    const audience = (subject.audience as Scope[]).filter((s) => s === systemScope || (!telling.untold?.includes(kindOf(s)) && (telling.tells?.(s) ?? true)));
    const name = nameKept(this.actor, audience);
    this.drafts.push({
      type, at: this.now, actorId: this.actor.membershipId, subjectId: subject.id, subjectVersion: subject.version, changed: changed.filter((field) => !unsaid.includes(field)),
      audience, leftAudience: [...left],
      payload: { role: this.actor.role, name, unitId: this.actor.unitId, ...(this.address && name ? { address: this.address } : {}), text: telling.text ?? null, textClass: telling.textClass ?? 'open', ...telling.more },
    });
  }
}

/** Refuses to act on something that has changed since the actor looked. */
export function expectVersion(subject: Changeable, expected: number | null | undefined): void {
  if (expected !== undefined && expected !== null && expected !== subject.version) {
    throw new Refused('VERSION_CONFLICT', {
      zh: '刚刚有人更新了这一事项，请查看最新内容后再操作', en: 'Somebody has just changed this; look at it again before you act',
    }, { field: 'expectedVersion' });
  }
}

export type { Scope };
