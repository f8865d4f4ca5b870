import { execute, type GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import { setTimeout as pause } from 'node:timers/promises';
import type { Actor } from '../kernel/actor.ts';
import type { CursorSeal, Position } from '../kernel/cursor.ts';
import type { Lang } from '../kernel/refused.ts';
import { Refused } from '../kernel/refused.ts';
import { actorLabel, readerOf } from './actor-label.ts';
import type { Context } from './context.ts';
import { Changed, Gone, ResyncRequired } from './event.type.ts';
import type { Gate } from './hub.gate.ts';
import type { Stream, Viewpoint } from './hub.viewpoint.ts';
import { logOpenings } from './opened.ts';
import { concern, type Recorded } from './recorded.ts';

/** What turning an entry into what one viewpoint is sent takes. */
export interface RenderParts {
  schema: GraphQLSchema;
  cursors: CursorSeal;
  contextFor: (actor: Actor, lang: Lang, sessionId: string | null) => Context | Promise<Context>;
  loadNode: (context: Context, id: string) => Promise<object | null>;
  present: (error: GraphQLError, lang: Lang) => GraphQLFormattedError;
  failed: (error: unknown) => void;
}

export type ResyncReason = 'UNKNOWN_CURSOR' | 'UNKNOWN_EPOCH' | 'HISTORY_TOO_LONG' | 'FAULT';

const pauses = [100, 500];

/** Turns entries into the bytes a stream is sent, less the subscription's id. */
export class Renderer {
  executions = 0;
  readonly #sealed = new WeakMap<Position, string>();
  constructor(readonly parts: RenderParts) {}

  /** The groups that an entry reaches stand at the same place. */
  #cursor(position: Position): string {
    const sealed = this.#sealed.get(position) ?? this.parts.cursors.seal(position);
    this.#sealed.set(position, sealed);
    return sealed;
  }

  /** The frame of an entry. What cannot be read although tried again is said to need reading anew: never silence. */
  async entry(stream: Stream, viewpoint: Viewpoint, entry: Recorded, position: Position, gate: Gate): Promise<Buffer> {
    for (let attempt = 0; ; attempt += 1) {
      try {
        return await gate.pass(() => this.#entry(stream, viewpoint, entry, position));
      } catch (error) {
        this.parts.failed(error);
        const wait = pauses[attempt];
        if (wait === undefined) return this.resync(stream, position, 'FAULT');
        await pause(wait);
      }
    }
  }

  /** The frame that says to read anew. */
  async resync(stream: Stream, position: Position, reason: ResyncReason): Promise<Buffer> {
    const { actor, lang, sessionId } = stream.viewpoint;
    const context = await this.parts.contextFor(actor, lang, sessionId);
    return this.#execute(stream, context, Object.assign(new ResyncRequired(), { cursor: this.#cursor(position), reason }));
  }

  async #entry(stream: Stream, { actor, lang, sessionId }: Viewpoint, entry: Recorded, position: Position): Promise<Buffer> {
    const cursor = this.#cursor(position);
    const context = await this.parts.contextFor(actor, lang, sessionId);
    try {
      const subject = concern(entry, actor.scopes) === 'changed' ? await this.#subject(context, entry.subjectId) : null;
      if (!subject) return await this.#execute(stream, context, Object.assign(new Gone(), { cursor, id: entry.subjectId }));
      const { type, at, changed, audience } = entry;
      // worked out only where the document asks for it
      const event = Object.defineProperty(new Changed(), 'actor', { get: () => actorLabel(entry, readerOf(context)) });
      const frame = await this.#execute(stream, context, Object.assign(event, { cursor, type, at, changed, subject, audience }));
      await logOpenings(context);
      return frame;
    } finally {
      await context.fresh();
    }
  }

  #subject = (context: Context, id: string) => this.parts.loadNode(context, id).catch((error: unknown) => {
    if (error instanceof Refused && error.code === 'NOT_FOUND') return null;
    throw error;
  });

  async #execute(stream: Stream, contextValue: Context, rootValue: object): Promise<Buffer> {
    this.executions += 1;
    const { data, errors } = await execute({
      schema: this.parts.schema, document: stream.document, operationName: stream.operationName,
      variableValues: stream.variables, contextValue, rootValue,
    });
    if (!data) throw errors?.[0]?.originalError ?? errors?.[0] ?? new Error('An event could not be executed.');
    for (const error of errors ?? []) if (error.originalError && !(error.originalError instanceof Refused)) this.parts.failed(error);
    const payload = errors ? { data, errors: errors.map((error) => this.parts.present(error, stream.viewpoint.lang)) } : { data };
    return Buffer.from(`,"type":"next","payload":${JSON.stringify(payload)}}`);
  }
}
