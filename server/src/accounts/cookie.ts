const name = 'huiyin_session';

/** The session's token in a request's Cookie header. */
export function tokenIn(header: string | undefined): string | null {
  for (const pair of header?.split(';') ?? []) {
    const [key, value] = pair.trim().split('=', 2);
    if (key === name && value && /^[\w-]{43}$/.test(value)) return value;
  }
  return null;
}

/** The Set-Cookie header that hands a session to the browser, or takes it back. */
export function sessionCookie(token: string | null, { secure, expires }: { secure: boolean; expires?: Date | undefined }): string {
  const until = token === null ? new Date(0) : expires;
  return [`${name}=${token ?? ''}`, 'Path=/', 'HttpOnly', 'SameSite=Lax', ...(secure ? ['Secure'] : []), ...(until ? [`Expires=${until.toUTCString()}`] : [])].join('; ');
}
