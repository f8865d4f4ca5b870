import { execute, type DocumentNode, type GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import type { Actor } from '../kernel/actor.ts';
import type { Scope } from '../kernel/audience.ts';
import { nounOf } from '../kernel/id.ts';
import { notFound, Refused, type Lang } from '../kernel/refused.ts';
import type { Context } from './context.ts';
import type { Rooms, Seated } from './presence.rooms.ts';
import { circleOf, othersOf } from './presence.rules.ts';
import type { Wire } from './hub.subscriber.ts';

/** What sitting down at a matter takes. */
export interface PresenceParts {
  rooms: Rooms;
  schema: GraphQLSchema;
  contextFor: (actor: Actor, lang: Lang, sessionId: string | null) => Context | Promise<Context>;
  loadNode: (context: Context, id: string) => Promise<object | null>;
  present: (error: GraphQLError, lang: Lang) => GraphQLFormattedError;
  failed: (error: unknown) => void;
}

/** What somebody asked to be shown, and at which matter. */
export interface AskedPresence { document: DocumentNode; operationName: string | null; variables: Readonly<Record<string, unknown>>; subjectId: string; drafting: boolean }

const notNoticed = () => new Refused('NOT_YOURS', { zh: '您当前的身份不参与在线状态显示', en: 'In the membership you act in, nobody is shown who else is here' }, { field: 'subjectId' });

/** One subscription to who else has a matter open, which is at the same time the seat of whoever has it. */
export class PresenceSubscriber {
  over = false;
  #seated: Seated | null = null;
  #sent = '';

  constructor(readonly wire: Wire, readonly id: string, readonly asked: AskedPresence, readonly parts: PresenceParts) {}

  /** Takes the seat, where the caller may see the matter; refuses otherwise in the words for what is missing. */
  async join(): Promise<void> {
    const { actor, lang } = this.wire.caller!;
    const { subjectId, drafting } = this.asked;
    if (!['Referral', 'Issue'].includes(nounOf(subjectId) ?? '')) throw notFound();
    const context = await this.parts.contextFor(actor, lang, null);
    const matter = await this.parts.loadNode(context, subjectId).finally(() => context.fresh()) as { audience: Scope[] } | null;
    if (!matter) throw notFound();
    const circle = circleOf(actor, matter.audience);
    if (!circle) throw notNoticed();
    if (this.over) return;
    this.#seated = { membershipId: actor.membershipId, name: actor.name, drafting, circle, moved: () => void this.#tell().catch(this.parts.failed) };
    this.parts.rooms.enter(subjectId, this.#seated);
    await this.#tell();
  }

  leave(): void {
    this.over = true;
    if (this.#seated) this.parts.rooms.leave(this.asked.subjectId, this.#seated);
    this.#seated = null;
  }

  async #tell(): Promise<void> {
    const { wire, asked: { subjectId, document, operationName, variables }, parts } = this;
    const { actor, lang } = wire.caller!;
    const people = othersOf(actor, parts.rooms.seats(subjectId));
    const said = JSON.stringify(people);
    if (said === this.#sent) return;
    this.#sent = said;
    const contextValue = await parts.contextFor(actor, lang, null);
    const { data, errors } = await execute({ schema: parts.schema, document, operationName, variableValues: variables, contextValue, rootValue: { subjectId, people } });
    await contextValue.fresh();
    if (this.over || wire.over || wire.readyState !== 1) return;
    if (wire.bufferedAmount > wire.mostBuffered) return wire.cut();
    wire.send(Buffer.from(JSON.stringify({ id: this.id, type: 'next', payload: { data, ...(errors ? { errors: errors.map((error) => parts.present(error, lang)) } : {}) } })), { binary: false });
  }
}
