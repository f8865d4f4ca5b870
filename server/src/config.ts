import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { readSignOn, type SignOnSettings } from './config.sign-on.ts';
import { CannotStart } from './platform/stop.ts';

/** What the operator decides, read from the environment once. */
export interface Config {
  /** The folder of the clone. */
  root: string;
  port: number;
  host: string;
  /** Whether only this machine can reach the server. */
  loopback: boolean;
  /** Holds the embedded database, uploaded files and keys; the demo town has a folder of its own in it, apart from real people's data. */
  dataDir: string;
  /** The owner's URL of a real PostgreSQL; without it the embedded one runs. */
  databaseUrl: string | undefined;
  databaseAppUrl: string | undefined;
  /** Anybody may enter as any person of the seeded town, and time is set by hand. */
  demo: boolean;
  /** Whether whoever works for a scheme must prove a second factor; where it is not said, everywhere but in the demo town. */
  secondFactor?: boolean | undefined;
  /** Single sign-on by OpenID Connect, where the district has a provider. */
  signOn?: SignOnSettings | undefined;
  /** The address people type, where a proxy stands in front, such as `https://huiyin.example.gov.cn`. */
  publicOrigin: string | undefined;
  /** Keys are derived from it where several processes share a database; else each is a file in the data folder. */
  secret: string | undefined;
}

function clone(from: string): string {
  const manifest = join(from, 'package.json');
  if (existsSync(manifest) && (JSON.parse(readFileSync(manifest, 'utf8')) as { name?: string }).name === 'huiyin') return from;
  const above = dirname(from);
  if (above === from) throw new CannotStart('The folder of Huiyin was not found: start the server from its clone.');
  return clone(above);
}

function port(text: string | undefined): number {
  const number = Number(text ?? 4000);
  if (Number.isInteger(number) && number >= 0 && number < 65_536) return number;
  throw new CannotStart(`PORT is “${text}”, which is no port: set it to a number from 1 to 65535.`);
}

function origin(text: string | undefined): string | undefined {
  if (!text) return undefined;
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return new URL(text).origin;
  throw new CannotStart(`HUIYIN_PUBLIC_ORIGIN is “${text}”, which is no address: set it like https://huiyin.example.gov.cn.`);
}

function flag(name: string, text: string | undefined): boolean | undefined {
  if (!text) return undefined;
  if (text === '1' || text === '0') return text === '1';
  throw new CannotStart(`${name} is “${text}”: set it to 1 or 0.`);
}

const isLoopback = (host: string) => host === 'localhost' || host === '::1' || /^127(\.\d+){3}$/.test(host);

/** Reads the settings; a wrong one is refused with a sentence. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const root = clone(import.meta.dirname);
  const host = env['HOST'] || '127.0.0.1';
  const loopback = isLoopback(host);
  const databaseUrl = env['DATABASE_URL'] || undefined;
  const demo = flag('HUIYIN_DEMO', env['HUIYIN_DEMO']) ?? (loopback && !databaseUrl);
  return {
    root,
    port: port(env['PORT'] || undefined),
    host,
    loopback,
    dataDir: resolve(root, env['HUIYIN_DATA'] || 'data', demo ? 'demo' : '.'),
    databaseUrl,
    databaseAppUrl: env['DATABASE_APP_URL'] || undefined,
    demo,
    signOn: readSignOn(env),
    secondFactor: flag('HUIYIN_SECOND_FACTOR', env['HUIYIN_SECOND_FACTOR']),
    publicOrigin: origin(env['HUIYIN_PUBLIC_ORIGIN']),
    secret: env['HUIYIN_SECRET'] || undefined,
  };
}
