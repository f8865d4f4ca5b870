import type { IncomingMessage, ServerResponse } from 'node:http';
import { authenticate } from './accounts/authenticate.ts';
import { signedIn } from './journal/context.ts';
import { logOpened } from './journal/opened.ts';
import { readAs } from './journal/reading.ts';
import type { Services } from './journal/services.ts';
import { inTransaction } from './journal/transaction.ts';
import { systemScope } from './kernel/audience.ts';
import { notFound, Refused } from './kernel/refused.ts';
import { refuseMarked } from './marked/file.ts';
import type { Route } from './platform/http.ts';
import { addressOf, langOf } from './request.ts';
import { inForce } from './schemes/rules.ts';
import { received } from './submissions/attachment.actions.ts';
import { Attachment } from './submissions/attachment.entity.ts';
import { acceptPhoto } from './submissions/photo.ts';
import { keepFile, openFile, receiveUpload } from './submissions/uploads.ts';

interface Options { services: Services; dataDir: string }

/** Whether a photo came with a trade secret; a handler does not see the opinion it came with. */
const isOfSecret = async (services: Services, opinionId: string | null | undefined): Promise<boolean> =>
  !!opinionId && (await readAs(services.orm, [systemScope], "select from opinion where id = ? and confidentiality = 'TRADE_SECRET'", [opinionId])).length > 0;

/** Photos come by a signed PUT and go to whoever may see them, by a path that tells nothing. */
export function fileRoute({ services, dataDir }: Options): Route {
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const lang = langOf(request.headers['accept-language']);
    const id = (request.url ?? '').split('?', 1)[0]!.slice('/files/'.length);
    try {
      const who = await authenticate(services, request.headers.cookie, lang, { slides: false });
      const actor = signedIn(who ?? { actor: null, session: null });
      const photo = await inTransaction(services, actor.scopes, (em) => em.findOne(Attachment, { id }));
      if (!photo) throw notFound();
      if (request.method === 'PUT') {
        const claim = services.files!.verifyUpload(request.headers.authorization, id, new Date());
        // its answer was lost on the way: what was kept is not what was sent, and need not be sent again
        if (photo.state === 'READY') return void request.resume().once('end', () => response.writeHead(204).end());
        const limits = await inTransaction(services, actor.scopes, async (em) => (await inForce(em, actor.schemeId, services.now())).set);
        const bytes = await receiveUpload(claim, request);
        await refuseMarked({ services, actor, address: addressOf(request) }, { fileName: photo.fileName, bytes, picturesOnly: true }, 'file');
        const clean = await acceptPhoto(bytes, photo, { bytes: limits.photoBytes });
        await keepFile(dataDir, id, clean.bytes);
        const { contentType, width, height, sha256 } = clean;
        await received({ services, actor }, id, { contentType, width, height, sha256, size: clean.bytes.length });
        response.writeHead(204).end();
      } else if (request.method === 'GET' && photo.state === 'READY') {
        if (actor.role !== 'OBSERVER' && await isOfSecret(services, photo.opinionId)) await logOpened(services, actor.membershipId, [id], addressOf(request));
        const { size, stream } = await openFile(dataDir, id);
        response.writeHead(200, { 'content-type': photo.contentType, 'content-length': size, 'content-disposition': 'inline', 'cache-control': 'private, max-age=3600' });
        stream.pipe(response);
      } else throw notFound();
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      const status = error.code === 'UNAUTHENTICATED' ? 401 : error.code === 'NOT_FOUND' ? 404 : 422;
      response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', connection: 'close' });
      response.end(JSON.stringify({ code: error.code, message: error.said[lang] }));
    }
  };
  return { match: (path) => path.startsWith('/files/'), handle, slow: true };
}
