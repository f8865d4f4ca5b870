import { allowInsecureRequests, authorizationCodeGrant, buildAuthorizationUrl, calculatePKCECodeChallenge, discovery, randomNonce, randomPKCECodeVerifier, randomState, type Configuration } from 'openid-client';
import type { Vouched } from './accounts/sign-on.actions.ts';
import type { SignOnSettings } from './config.sign-on.ts';

/** What the browser carries, sealed, while its person is at the provider. */
export interface Journey { state: string; nonce: string; verifier: string; next: string }

/** A provider of OpenID Connect: code flow with PKCE, state and nonce. */
export function provider(settings: SignOnSettings) {
  let found: Promise<Configuration> | undefined;
  // Asked when first needed, and again after a failure: the provider may be away while this server starts.
  const configuration = () => (found ??= discovery(new URL(settings.issuer), settings.clientId, settings.clientSecret, undefined,
    settings.issuer.startsWith('http:') ? { execute: [allowInsecureRequests] } : {}).catch((error: unknown) => { found = undefined; throw error; }));
  return {
    /** Where to send the browser, and what it must bring back. */
    async begin(redirectUri: string, next: string): Promise<{ url: URL; journey: Journey }> {
      const journey = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier(), next };
      const url = buildAuthorizationUrl(await configuration(), {
        redirect_uri: redirectUri, scope: 'openid profile', state: journey.state, nonce: journey.nonce,
        code_challenge: await calculatePKCECodeChallenge(journey.verifier), code_challenge_method: 'S256',
      });
      return { url, journey };
    },
    /** What the provider says of whoever came back. */
    async finish(returned: URL, { state, nonce, verifier }: Journey): Promise<Vouched> {
      const tokens = await authorizationCodeGrant(await configuration(), returned, { pkceCodeVerifier: verifier, expectedState: state, expectedNonce: nonce, idTokenExpected: true });
      const claims = tokens.claims()!;
      const name = settings.usernameClaim ? claims[settings.usernameClaim] : undefined;
      const said = [claims['acr'], claims['amr']].flat();
      return {
        issuer: settings.issuer, subject: claims.sub, username: typeof name === 'string' && name ? name : null,
        secondFactor: settings.secondFactor.some((value) => said.includes(value)),
      };
    },
  };
}
export type Provider = ReturnType<typeof provider>;
