import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { randomUUID } from 'node:crypto';
import Provider from 'oidc-provider';

/** Who is at the provider's sign-in page, and what it will vouch for. */
export interface AtProvider { subject: string; username: string; amr?: string[]; refuses?: boolean }

/** A real provider of OpenID Connect on a port of its own; `is` says who its next visitor turns out to be. */
export async function aProvider() {
  const client = { client_id: 'huiyin', client_secret: randomUUID(), redirect_uris: [] as string[], grant_types: ['authorization_code'], response_types: ['code' as const] };
  let visitor: AtProvider = { subject: '', username: '' };
  const people = new Map<string, AtProvider>();
  let handle: (request: IncomingMessage, response: ServerResponse) => unknown = () => undefined;
  const server = createServer((request, response) => void handle(request, response));
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  const issuer = `http://127.0.0.1:${(server.address() as { port: number }).port}`;
  const provider = new Provider(issuer, {
    // an own object: where the product is reached is known only later
    clients: [{ ...client, redirect_uris: ['http://127.0.0.1/sign-on/callback'], application_type: 'native' }],
    claims: { openid: ['sub'], profile: ['preferred_username', 'amr'] }, conformIdTokenClaims: false,
    features: { devInteractions: { enabled: false } }, cookies: { keys: ['a', 'b'] }, pkce: { required: () => true },
    interactions: { url: (_: unknown, interaction: { uid: string }) => `/interaction/${interaction.uid}` },
    findAccount: (_: unknown, id: string) => ({ accountId: id, claims: async () => ({ sub: id, preferred_username: people.get(id)!.username }) }),
  });
  const callback = provider.callback();
  handle = async (request, response) => {
    if (!request.url!.startsWith('/interaction/')) return callback(request, response);
    const { prompt, params, session, grantId } = await provider.interactionDetails(request, response);
    if (visitor.refuses) return provider.interactionFinished(request, response, { error: 'access_denied', error_description: 'They went back' });
    if (prompt.name === 'login') {
      people.set(visitor.subject, visitor);
      return provider.interactionFinished(request, response, { login: { accountId: visitor.subject, ...(visitor.amr ? { amr: visitor.amr } : {}) } });
    }
    const grant = grantId ? await provider.Grant.find(grantId) : new provider.Grant({ accountId: session!.accountId, clientId: params['client_id'] as string });
    grant!.addOIDCScope('openid profile');
    return provider.interactionFinished(request, response, { consent: { grantId: await grant!.save() } });
  };
  return {
    issuer, client, is: (who: AtProvider) => { visitor = who; },
    close: () => new Promise<void>((resolve) => { server.close(() => resolve()); server.closeAllConnections(); }),
  };
}

/** A browser that follows links from host to host and keeps each host's cookies. */
export function wanderer() {
  const jars = new Map<string, Map<string, string>>();
  const visited: string[] = [];
  return {
    visited,
    cookies: (origin: string) => [...jars.get(new URL(origin).host) ?? []].map(([name, value]) => `${name}=${value}`).join('; '),
    set: (origin: string, name: string, value: string) => { jars.set(new URL(origin).host, new Map([...jars.get(new URL(origin).host) ?? [], [name, value]])); },
    /** Follows redirects until a page of the product, which it gives the address of. */
    async go(from: string, until: (url: URL) => boolean): Promise<URL> {
      let url = new URL(from);
      for (let n = 0; n < 15; n += 1) {
        visited.push(url.href);
        if (n > 0 && until(url)) return url;
        const response = await fetch(url, { redirect: 'manual', headers: { cookie: this.cookies(url.href), 'user-agent': 'Firefox/142.0', 'accept-language': 'zh-CN' } });
        for (const line of response.headers.getSetCookie()) {
          const [name, value] = line.split(';', 1)[0]!.split('=') as [string, string];
          if (/expires=Thu, 01 Jan 1970/i.test(line)) jars.get(url.host)?.delete(name);
          else this.set(url.href, name, value);
        }
        const location = response.headers.get('location');
        if (!location) throw new Error(`${url.href}: ${response.status} ${(await response.text()).slice(0, 300)}`);
        url = new URL(location, url);
      }
      throw new Error(`it goes round in circles: ${visited.join('\n')}`);
    },
  };
}
