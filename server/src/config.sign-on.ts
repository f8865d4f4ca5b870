import { CannotStart } from './platform/stop.ts';

/** A provider of OpenID Connect, and what is believed of it. */
export interface SignOnSettings {
  issuer: string;
  clientId: string;
  clientSecret: string | undefined;
  /** What the button on the sign-in page calls it. */
  name: string | undefined;
  /** The claim that is the user name here, at somebody's first entry; none: an administrator links each account. */
  usernameClaim: string | undefined;
  /** Values of `amr` or `acr` that stand for a second factor proven at the provider; none: ours is asked for. */
  secondFactor: readonly string[];
}

const given = (text: string | undefined) => text?.trim() || undefined;

/** Reads the settings of single sign-on; half of them is refused with a sentence. */
export function readSignOn(env: NodeJS.ProcessEnv): SignOnSettings | undefined {
  const issuer = given(env['HUIYIN_OIDC_ISSUER']);
  const clientId = given(env['HUIYIN_OIDC_CLIENT_ID']);
  if (!issuer && !clientId) return undefined;
  if (!issuer || !clientId) throw new CannotStart('Single sign-on needs both HUIYIN_OIDC_ISSUER and HUIYIN_OIDC_CLIENT_ID: set the other one too, or neither.');
  if (!URL.canParse(issuer) || !/^https?:$/.test(new URL(issuer).protocol)) throw new CannotStart(`HUIYIN_OIDC_ISSUER is “${issuer}”, which is no address: set it like https://id.example.gov.cn.`);
  // What it vouches for would travel in the open.
  if (issuer.startsWith('http:') && !/^(localhost|127(\.\d+){3}|\[::1\])$/.test(new URL(issuer).hostname)) throw new CannotStart(`HUIYIN_OIDC_ISSUER is “${issuer}”: a provider on another machine is reached over https only.`);
  return {
    issuer, clientId, clientSecret: given(env['HUIYIN_OIDC_CLIENT_SECRET']), name: given(env['HUIYIN_OIDC_NAME']),
    usernameClaim: given(env['HUIYIN_OIDC_USERNAME_CLAIM']),
    secondFactor: (env['HUIYIN_OIDC_SECOND_FACTOR'] ?? '').split(/[\s,]+/).filter(Boolean),
  };
}
