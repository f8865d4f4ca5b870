import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CannotStart, codeOf, textOf } from '../stop.ts';

/** A server that cuts a peer which sends its request drop by drop; a photo over a poor line may take two minutes. */
export function patientServer(): Server {
  return createServer({ headersTimeout: 10_000, requestTimeout: 120_000, keepAliveTimeout: 65_000, connectionsCheckingInterval: 2_000, maxHeaderSize: 16_384 });
}

const bind = (server: Server, port: number, host: string) =>
  new Promise<number>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host }, () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });

const absent = new Set(['EADDRNOTAVAIL', 'EAFNOSUPPORT', 'EINVAL']);

/** Listens, on a loopback address in both families: which of them `localhost` means is the browser's choice. */
export async function bindAll(main: Server, twin: Server, port: number, host: string): Promise<number> {
  try {
    const bound = await bind(main, port, host);
    if (host !== '127.0.0.1' && host !== 'localhost') return bound;
    await bind(twin, bound, host === '127.0.0.1' ? '::1' : '127.0.0.1').catch((error: unknown) => {
      // 'localhost' may have meant this very address already.
      if (!absent.has(codeOf(error)) && host === '127.0.0.1' && port !== 0) throw error;
    });
    return bound;
  } catch (error) {
    main.close();
    const code = codeOf(error);
    if (code === 'EADDRINUSE') throw new CannotStart(`Port ${port} is taken by another program: stop that program, or start with another port, for example PORT=${port + 1} npm start.`);
    if (code === 'EACCES') throw new CannotStart(`This account may not listen on port ${port}: use a port above 1023, for example PORT=4000 npm start.`);
    throw new CannotStart(`The address ${host}:${port} cannot be used (${textOf(error)}): set HOST to an address of this machine.`);
  }
}
