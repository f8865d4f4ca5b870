import { Secret, TOTP } from 'otpauth';
import { policy } from './policy.rules.ts';

const generator = (secret: string, label = '') =>
  new TOTP({ issuer: '回音 Huiyin', label, algorithm: 'SHA1', digits: 6, period: policy.secondFactor.seconds, secret: Secret.fromBase32(secret) });

/** A new secret for an authenticator app, in the letters a person can type. */
export const newSecret = () => new Secret({ size: 20 }).base32;

/** What an authenticator app reads from a picture. */
export const uriOf = (secret: string, username: string) => generator(secret, username).toString();

/** The step of time that a code belongs to, near enough to now; null where it is no code of this secret. */
export function stepOf(secret: string, code: string, now: Date): number | null {
  if (!/^\d{6}$/.test(code)) return null;
  const timestamp = now.getTime();
  const delta = generator(secret).validate({ token: code, timestamp, window: policy.secondFactor.window });
  return delta === null ? null : Math.floor(timestamp / 1000 / policy.secondFactor.seconds) + delta;
}

/** The code an app shows at a moment. */
export const codeAt = (secret: string, now: Date) => generator(secret).generate({ timestamp: now.getTime() });
