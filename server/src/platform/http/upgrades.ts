import { STATUS_CODES, type IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { isAddressed, isOwnOrigin, type Names } from './origin.ts';

/** Takes over a socket whose path is its own. */
export type Upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => void;

function refuse(socket: Duplex, status: number): void {
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
  socket.destroySoon?.();
}

declare module 'node:stream' {
  interface Duplex {
    destroySoon?(): void;
  }
}

/** The one place where sockets enter: by path, from our own pages or from programs, and nowhere else. */
export function upgradeRouter(upgrades: Record<string, Upgrade>, names: Names, open: Set<Duplex>, draining: () => boolean): Upgrade {
  return (request, socket, head) => {
    // A peer that vanishes is no fault of ours, and an error without a listener ends the process.
    socket.on('error', () => socket.destroy());
    const path = (request.url ?? '').split('?', 1)[0]!;
    const upgrade = Object.hasOwn(upgrades, path) ? upgrades[path] : undefined;
    if (!upgrade) return refuse(socket, 404);
    if (draining()) return refuse(socket, 503);
    if (!isAddressed(request, names) || !isOwnOrigin(request, names)) return refuse(socket, 403);
    open.add(socket);
    socket.once('close', () => open.delete(socket));
    upgrade(request, socket, head);
  };
}
