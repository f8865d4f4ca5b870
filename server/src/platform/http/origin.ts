import type { IncomingMessage } from 'node:http';

/** Under which names the server may be addressed. */
export interface Names {
  /** Only this machine reaches it: names that lead here from a foreign page's DNS are refused. */
  loopback: boolean;
  publicOrigin?: string | undefined;
}

const isLocal = (name: string) => name === 'localhost' || name.endsWith('.localhost') || name === '[::1]' || /^127(\.\d+){3}$/.test(name);

function nameOf(host: string | undefined): string | undefined {
  return host && URL.canParse(`http://${host}`) ? new URL(`http://${host}`).hostname : undefined;
}

/** Whether a request names us: any host of ours, and on a loopback address only `localhost`, its sub-names and the published address. */
export function isAddressed(request: IncomingMessage, names: Names): boolean {
  const name = nameOf(request.headers.host);
  if (!name) return false;
  if (names.publicOrigin && name === new URL(names.publicOrigin).hostname) return true;
  return !names.loopback || isLocal(name);
}

/** Whether a request comes from a page of ours, or from no page at all; a browser always names the page's origin. */
export function isOwnOrigin(request: IncomingMessage, names: Names): boolean {
  const { origin, host } = request.headers;
  if (origin === undefined) return true;
  if (names.publicOrigin && origin === names.publicOrigin) return true;
  return URL.canParse(origin) && new URL(origin).host === host?.toLowerCase();
}
