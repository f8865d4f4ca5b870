import type { IncomingMessage } from 'node:http';

/** The largest GraphQL request, in bytes; files have a route of their own. */
export const graphqlBodyLimit = 256 * 1024;

/** The request was longer than the route takes. */
export class BodyTooLong extends Error {
  override name = 'BodyTooLong';
}

/** Reads a request whole, and stops at the limit instead of after it. */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  if (Number(request.headers['content-length'] ?? 0) > limit) throw new BodyTooLong();
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > limit) throw new BodyTooLong();
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** Cuts a peer that has not sent its whole request within ten seconds. */
export function hurry(request: IncomingMessage): void {
  if (request.complete || !(request.headers['content-length'] || request.headers['transfer-encoding'])) return;
  const cut = setTimeout(() => request.complete || request.socket.destroy(), 10_000);
  request.once('close', () => clearTimeout(cut));
}
