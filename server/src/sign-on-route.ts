import type { IncomingMessage, ServerResponse } from 'node:http';
import { authenticate } from './accounts/authenticate.ts';
import { cookieOf, sealedIn, sessionCookie, stepCookie } from './accounts/cookie.ts';
import { challenged, type From } from './accounts/enter.actions.ts';
import { minutesAfter } from './accounts/policy.rules.ts';
import { signOut } from './accounts/session.actions.ts';
import { signOn } from './accounts/sign-on.actions.ts';
import type { Services } from './journal/services.ts';
import { Refused } from './kernel/refused.ts';
import { say, type Route } from './platform/http.ts';
import { addressOf, langOf } from './request.ts';
import type { Journey, Provider } from './sign-on.ts';

interface Options { services: Services; provider: Provider; publicOrigin: string | undefined; log: (trace: string, error: unknown) => void }

const carried = 'huiyin_sign_on';
const purpose = 'sign-on journey';
const minutes = 10;
/** Why somebody did not come in, as the sign-in page is told; it has the words. */
type Why = 'cancelled' | 'unknown' | 'term' | 'failed' | 'unavailable';

// The library's errors carry what the provider sent, which is nobody's to read in a log.
const nameOf = (error: unknown) => (error instanceof Error ? `${error.name}: ${error.message}` : String(error));

/** Goes to the provider of single sign-on and comes back from it; both by plain links of the browser. */
export function signOnRoute({ services, provider, publicOrigin, log }: Options): Route {
  const { sealer } = services.identity;
  const secure = publicOrigin?.startsWith('https:') ?? false;
  const originOf = ({ headers }: IncomingMessage) => publicOrigin ?? `http://${headers.host}`;
  const to = (response: ServerResponse, location: string, ...cookies: string[]) =>
    response.writeHead(303, { location, 'cache-control': 'no-store', 'set-cookie': cookies }).end();
  const back = (response: ServerResponse, why: Why) => to(response, `/sign-in?sso=${why}`, cookieOf(carried, null, { secure }));

  async function begin(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const next = new URL(request.url!, originOf(request)).searchParams.get('next') ?? '/';
    try {
      const { url, journey } = await provider.begin(`${originOf(request)}/sign-on/callback`, next);
      const until = minutesAfter(services.now(), minutes);
      const value = sealer.seal(JSON.stringify([journey, until.getTime()]), purpose).toString('base64url');
      to(response, url.href, cookieOf(carried, value, { secure, expires: minutesAfter(new Date(), minutes) }));
    } catch (error) {
      log('sign-on', nameOf(error));
      back(response, 'unavailable');
    }
  }

  function journeyOf(request: IncomingMessage): Journey | null {
    const plain = sealer.open(Buffer.from(sealedIn(request.headers.cookie, carried) ?? '', 'base64url'), purpose);
    const [journey, until] = plain ? JSON.parse(plain) as [Journey, number] : [null, 0];
    return until > services.now().getTime() ? journey : null;
  }

  async function finish(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const returned = new URL(request.url!, originOf(request));
    const journey = journeyOf(request);
    if (!journey) return void back(response, 'failed');
    if (returned.searchParams.get('error') === 'access_denied') return void back(response, 'cancelled');
    const from: From = { address: addressOf(request), device: request.headers['user-agent'], lang: langOf(request.headers['accept-language']) };
    try {
      const outcome = await signOn(services, await provider.finish(returned, journey), from);
      const over = cookieOf(carried, null, { secure });
      if (challenged(outcome)) return void to(response, '/sign-in?step=code', over, cookieOf(stepCookie, outcome.challenge, { secure, expires: outcome.until }));
      // Whoever signs in anew in the same browser leaves no session behind.
      const before = await authenticate(services, request.headers.cookie, from.lang, { slides: false });
      if (before) await signOut(services, before);
      to(response, /^\/(?![/\\])/.test(journey.next) ? journey.next : '/', over, sessionCookie(outcome.token, { secure, expires: outcome.expires }));
    } catch (error) {
      if (error instanceof Refused) return void back(response, error.rule === 'term' ? 'term' : 'unknown');
      log('sign-on', nameOf(error));
      back(response, 'failed');
    }
  }

  return {
    match: (path) => path === '/sign-on' || path === '/sign-on/callback',
    handle: (request, response) => {
      if (request.method !== 'GET') return say(response, 405, 'Follow the link of the sign-in page.', { allow: 'GET' });
      return request.url!.startsWith('/sign-on/callback') ? finish(request, response) : begin(request, response);
    },
  };
}
