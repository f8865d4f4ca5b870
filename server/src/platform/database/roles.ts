import { createHmac } from 'node:crypto';
import pg from 'pg';
import { CannotStart, textOf } from '../stop.ts';

/** The role the application works as: it owns nothing and bypasses nothing, so that row-level security holds against it. */
export const appRole = 'huiyin_app';

/** The role that owns the tables and runs the migrations. */
export const ownerRole = 'huiyin_owner';

/** Where the owner and the application connect. */
export interface DatabaseUrls {
  ownerUrl: string;
  appUrl: string;
}

/** A URL to the same server with another database or account. */
export function otherUrl(url: string, change: { database?: string; user?: string; password?: string }): string {
  const next = new URL(url);
  if (change.database) next.pathname = `/${change.database}`;
  if (change.user) next.username = change.user;
  if (change.password) next.password = change.password;
  return next.href;
}

/** Lends a connection and closes it whatever happens. */
export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => {});
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => {});
  }
}

/** A password for a role that every process with the same secret derives alike. */
export const passwordFor = (secret: string, role: string) => createHmac('sha256', secret).update(role).digest('base64url');

async function giveRole(client: pg.Client, role: string, password: string): Promise<void> {
  const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [role]);
  const rights = 'login nosuperuser nocreatedb nocreaterole noreplication nobypassrls';
  await client.query(`${rowCount ? 'alter' : 'create'} role ${role} ${rowCount ? '' : rights} password ${pg.escapeLiteral(password)}`);
  if (role === appRole) await limitTransactions(client);
}

/** An open transaction holds its scheme's readers back: one that is forgotten is ended. */
async function limitTransactions(client: pg.Client): Promise<void> {
  await client.query(`alter role ${appRole} set idle_in_transaction_session_timeout = '10s'`);
  await client.query(`alter role ${appRole} set statement_timeout = '30s'`);
}

/** Makes a database of our own server with its two roles, once; the passwords are derived from `secret`. */
export async function prepareDatabase(adminUrl: string, database: string, secret: string): Promise<DatabaseUrls> {
  await withClient(adminUrl, async (client) => {
    for (const role of [ownerRole, appRole]) await giveRole(client, role, passwordFor(secret, role));
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [database]);
    const name = pg.escapeIdentifier(database);
    if (!rowCount) await client.query(`create database ${name} owner ${ownerRole}`);
    await client.query(`revoke all on database ${name} from public`);
    await client.query(`grant connect on database ${name} to ${appRole}`);
  });
  const url = (role: string) => otherUrl(adminUrl, { database, user: role, password: passwordFor(secret, role) });
  return { ownerUrl: url(ownerRole), appUrl: url(appRole) };
}

/** Prepares a database on a real server: its URL is the owner's, and the application's role is made, or given by `appUrl`. */
export async function prepareGivenDatabase(ownerUrl: string, appUrl: string | undefined, secret: string): Promise<DatabaseUrls> {
  const owner = await withClient(ownerUrl, async (client) => {
    const { rows } = await client.query<{ name: string; version: number; may: boolean }>(
      `select rolname as name, current_setting('server_version_num')::int as version, rolsuper or rolcreaterole as may from pg_roles where rolname = current_user`,
    );
    const me = rows[0]!;
    if (me.version < 160_000) throw new CannotStart('DATABASE_URL names a PostgreSQL older than 16: use PostgreSQL 18.');
    if (appUrl) return me.name;
    if (!me.may) throw new CannotStart(`The account ${me.name} of DATABASE_URL may not create the role ${appRole}: give it CREATEROLE, or create a role that owns nothing and put its URL in DATABASE_APP_URL.`);
    try {
      await giveRole(client, appRole, passwordFor(secret, appRole));
    } catch (error) {
      throw new CannotStart(`The account ${me.name} may not set up the role ${appRole} (${textOf(error)}): put that role's URL in DATABASE_APP_URL.`);
    }
    const { rows: here } = await client.query<{ name: string }>('select current_database() as name');
    await client.query(`grant connect on database ${pg.escapeIdentifier(here[0]!.name)} to ${appRole}`);
    return me.name;
  }).catch(explain('DATABASE_URL'));
  const app = appUrl ?? otherUrl(ownerUrl, { user: appRole, password: passwordFor(secret, appRole) });
  await withClient(app, (client) => refuseMightyRole(client, owner)).catch(explain(appUrl ? 'DATABASE_APP_URL' : 'DATABASE_URL'));
  return { ownerUrl, appUrl: app };
}

async function refuseMightyRole(client: pg.Client, owner: string): Promise<void> {
  const { rows } = await client.query<{ name: string; mighty: boolean }>(
    `select rolname as name, rolsuper or rolbypassrls or pg_has_role(current_user, $1, 'member') as mighty from pg_roles where rolname = current_user`,
    [owner],
  );
  const { name, mighty } = rows[0]!;
  if (mighty) throw new CannotStart(`The account ${name} bypasses row-level security: name one in DATABASE_APP_URL that owns nothing, is no superuser and has no BYPASSRLS.`);
}

const explain = (setting: string) => (error: unknown): never => {
  if (error instanceof CannotStart) throw error;
  throw new CannotStart(`The database of ${setting} cannot be used (${textOf(error)}): check the address, the account and its password.`);
};
