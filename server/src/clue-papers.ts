import type { IncomingMessage, ServerResponse } from 'node:http';
import { authenticate } from './accounts/authenticate.ts';
import { takeCluePaper } from './clues/clue-paper.actions.ts';
import { CluePaper } from './clues/clue.entity.ts';
import { readingOf } from './clues/reading.actions.ts';
import { unsealed } from './clues/sealed.ts';
import { Transfer } from './clues/transfer.entity.ts';
import { noteRead } from './journal/act.ts';
import { signedIn } from './journal/context.ts';
import type { Services } from './journal/services.ts';
import { inTransaction } from './journal/transaction.ts';
import { notFound, Refused } from './kernel/refused.ts';
import { BodyTooLong, readBody } from './platform/http/body.ts';
import type { Route } from './platform/http.ts';
import { addressOf, langOf } from './request.ts';
import { inForce } from './schemes/rules.ts';

const where = '/clue-papers';
const statuses: Partial<Record<string, number>> = { UNAUTHENTICATED: 401, NOT_FOUND: 404 };

/** Evidence of restricted matters: it comes whole by POST, its name in a header and not in the address, and goes to its holder and to whoever has the matter open. */
export function cluePaperRoute(services: Services): Route {
  type Actor = ReturnType<typeof signedIn>;
  async function take(request: IncomingMessage, response: ServerResponse, actor: Actor): Promise<void> {
    // a page of another origin cannot send this header
    if (request.headers['x-huiyin'] !== '1') throw notFound();
    const { photoBytes } = (await inTransaction(services, actor.scopes, (em) => inForce(em, actor.schemeId, services.now()))).set;
    const bytes = await readBody(request, photoBytes).catch((error: unknown) => {
      if (!(error instanceof BodyTooLong)) throw error;
      const most = Math.floor(photoBytes / 1_048_576);
      throw new Refused('FILE_REFUSED', { zh: `文件不能超过 ${most} MB`, en: `A file may be at most ${most} MB` }, { field: 'paperIds' });
    });
    const { id } = await takeCluePaper({ services, actor }, { name: nameIn(request.headers['x-file-name']), bytes });
    response.writeHead(201, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' }).end(JSON.stringify({ id }));
  }

  /** The paper, where its holder asks, or somebody who has its matter open. */
  const readable = (actor: Actor, id: string) => inTransaction(services, actor.scopes, async (em) => {
    const paper = await em.findOne(CluePaper, { id }, { populate: ['bytes'] });
    if (!paper) throw notFound();
    if (paper.holderId === actor.membershipId && actor.role === 'OBSERVER') return { paper, purpose: null };
    const transfer = paper.subjectId ? await em.findOne(Transfer, { sourceId: paper.subjectId }) : null;
    for (const subjectId of [paper.subjectId, transfer?.id]) {
      const reading = subjectId ? await readingOf(em, subjectId, actor.membershipId, services.now()) : null;
      if (reading) return { paper, purpose: reading.purpose };
    }
    throw notFound();
  });

  async function give(request: IncomingMessage, response: ServerResponse, actor: Actor, id: string): Promise<void> {
    const { paper, purpose } = await readable(actor, id);
    if (purpose) await noteRead({ services, actor, address: addressOf(request) }, { act: 'cluePaperRead', subjectId: paper.id, purpose });
    const bytes = Buffer.from(unsealed<string>(services, paper.id, 'bytes', paper.bytes)!, 'base64');
    response.writeHead(200, {
      'content-type': paper.contentType, 'content-length': bytes.length, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff',
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(unsealed<string>(services, paper.id, 'name', paper.name)!)}`,
    });
    response.end(bytes);
  }

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const lang = langOf(request.headers['accept-language']);
    const path = (request.url ?? '').split('?', 1)[0]!;
    try {
      const actor = signedIn(await authenticate(services, request.headers.cookie, lang, { slides: request.method === 'POST' }) ?? { actor: null, session: null });
      if (request.method === 'POST' && path === where) await take(request, response, actor);
      else if (request.method === 'GET') await give(request, response, actor, path.slice(where.length + 1));
      else throw notFound();
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      response.writeHead(statuses[error.code] ?? 422, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store', connection: 'close' });
      response.end(JSON.stringify({ code: error.code, message: error.said[lang] }));
    }
  };
  return { match: (path) => path === where || path.startsWith(`${where}/`), handle, slow: true };
}

function nameIn(header: string | string[] | undefined): string {
  try { return decodeURIComponent(String(header ?? '')); } catch { return ''; }
}
