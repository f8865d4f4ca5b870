import type { IncomingMessage, ServerResponse } from 'node:http';
import { authenticate } from './accounts/authenticate.ts';
import { signedIn } from './journal/context.ts';
import type { Services } from './journal/services.ts';
import { inTransaction } from './journal/transaction.ts';
import { notFound, Refused } from './kernel/refused.ts';
import { takePaper } from './observers/paper.actions.ts';
import { Paper } from './observers/paper.entity.ts';
import { BodyTooLong, readBody } from './platform/http/body.ts';
import type { Route } from './platform/http.ts';
import { addressOf, langOf } from './request.ts';
import { inForce } from './schemes/rules.ts';

const where = '/papers';
const statuses: Partial<Record<string, number>> = { UNAUTHENTICATED: 401, NOT_FOUND: 404 };

/** Papers of cases: they come whole by POST, their name in the address, and go to whoever sees the case they were put to. */
export function paperRoute(services: Services): Route {
  async function take(request: IncomingMessage, response: ServerResponse, actor: ReturnType<typeof signedIn>, fileName: string): Promise<void> {
    // a page of another origin cannot send this header
    if (request.headers['x-huiyin'] !== '1') throw notFound();
    const { photoBytes } = (await inTransaction(services, actor.scopes, (em) => inForce(em, actor.schemeId, services.now()))).set;
    const bytes = await readBody(request, photoBytes).catch((error: unknown) => {
      if (!(error instanceof BodyTooLong)) throw error;
      const most = Math.floor(photoBytes / 1_048_576);
      throw new Refused('FILE_REFUSED', { zh: `文件不能超过 ${most} MB`, en: `A file may be at most ${most} MB` }, { field: 'paperIds' });
    });
    const { id } = await takePaper({ services, actor, address: addressOf(request) }, { fileName, bytes });
    response.writeHead(201, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify({ id }));
  }

  async function give(response: ServerResponse, actor: ReturnType<typeof signedIn>, id: string): Promise<void> {
    const paper = await inTransaction(services, actor.scopes, (em) => em.findOne(Paper, { id }, { populate: ['bytes'] }));
    if (!paper) throw notFound();
    response.writeHead(200, {
      'content-type': paper.contentType, 'content-length': paper.size, 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff',
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(paper.fileName)}`,
    });
    response.end(paper.bytes);
  }

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const lang = langOf(request.headers['accept-language']);
    const url = new URL(request.url ?? '', 'http://here');
    try {
      const actor = signedIn(await authenticate(services, request.headers.cookie, lang, { slides: request.method === 'POST' }) ?? { actor: null, session: null });
      if (request.method === 'POST' && url.pathname === where) await take(request, response, actor, url.searchParams.get('name') ?? '');
      else if (request.method === 'GET') await give(response, actor, url.pathname.slice(where.length + 1));
      else throw notFound();
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      response.writeHead(statuses[error.code] ?? 422, { 'content-type': 'application/json; charset=utf-8', connection: 'close' });
      response.end(JSON.stringify({ code: error.code, message: error.said[lang] }));
    }
  };
  return { match: (path) => path === where || path.startsWith(`${where}/`), handle, slow: true };
}
