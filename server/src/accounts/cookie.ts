const name = 'huiyin_session';
/** The question for a second factor, between the two steps of a sign-in. */
export const stepCookie = 'huiyin_sign_in';

function valueIn(header: string | undefined, name: string, looks: RegExp): string | null {
  for (const pair of header?.split(';') ?? []) {
    const [key, value] = pair.trim().split('=', 2);
    if (key === name && value && looks.test(value)) return value;
  }
  return null;
}

/** The session's token in a request's Cookie header. */
export const tokenIn = (header: string | undefined) => valueIn(header, name, /^[\w-]{43}$/);

/** What was sealed into a cookie of that name, if it is there. */
export const sealedIn = (header: string | undefined, name: string) => valueIn(header, name, /^[\w-]{20,4000}$/);

/** The Set-Cookie header that hands a session to the browser, or takes it back. */
export const sessionCookie = (token: string | null, options: { secure: boolean; expires?: Date | undefined }) => cookieOf(name, token, options);

/** The Set-Cookie header of any cookie of ours: out of reach of scripts and of other sites. */
export function cookieOf(name: string, value: string | null, { secure, expires }: { secure: boolean; expires?: Date | undefined }): string {
  const until = value === null ? new Date(0) : expires;
  return [`${name}=${value ?? ''}`, 'Path=/', 'HttpOnly', 'SameSite=Lax', ...(secure ? ['Secure'] : []), ...(until ? [`Expires=${until.toUTCString()}`] : [])].join('; ');
}
