import { sessionCookie } from './accounts/cookie.ts';
import { enterDemo } from './accounts/demo.ts';
import type { Services } from './journal/services.ts';
import { Refused } from './kernel/refused.ts';
import { readBody, say, type Route } from './platform/http.ts';
import { langOf } from './request.ts';

/** A visitor of the demo becomes one of its people, on a host of that person's own; by POST, so that no link can do it. */
export const demoRoute = (services: Services): Route => ({
  match: (path) => path === '/demo/enter',
  async handle(request, response) {
    if (request.method !== 'POST') return say(response, 405, 'Post the form of the demo page.', { allow: 'POST' });
    const key = new URLSearchParams((await readBody(request, 1024)).toString()).get('person') ?? '';
    try {
      const { token, expires } = await enterDemo(services, key, langOf(request.headers['accept-language']));
      response.writeHead(303, { location: '/', 'set-cookie': sessionCookie(token, { secure: false, expires }), 'cache-control': 'no-store' }).end();
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      response.writeHead(303, { location: '/demo' }).end();
    }
  },
});
