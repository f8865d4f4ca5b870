import { createApp } from './app.ts';
import { readConfig, type Config } from './config.ts';
import { seedDemo } from './demo/seed.ts';
import type { Services } from './journal/services.ts';
import { journalVerdict } from './journal-command.ts';
import { removeTown } from './platform/demo-reset.ts';
import { endAtOnce, wishToEnd } from './platform/ending.ts';
import { prepare, type Prepared } from './platform/prepare.ts';
import { CannotStart } from './platform/stop.ts';
import { demoYear } from './year-command.ts';
import { retentionVerdict } from './retention-command.ts';
import { firstSetup } from './setup-command.ts';

type Command = (config: Config, args: string[]) => Promise<number>;

const started = Date.now();
const seconds = () => ((Date.now() - started) / 1000).toFixed(1);

async function withDatabase(config: Config, work: (database: Prepared) => Promise<number>): Promise<number> {
  const database = await prepare(config);
  try {
    return await work(database);
  } finally {
    await database.postgres?.stop();
  }
}

/** The demo town is seeded once; a second start finds it as people left it. */
const furnish = (config: Config) => async (services: Services) => { if (services.demo) await seedDemo(services, config); };

const serve: Command = (config) => {
  const end = wishToEnd();
  console.log(config.databaseUrl ? '正在连接数据库… Connecting to the database …' : '正在启动数据库… Starting the database …');
  return withDatabase(config, async (database) => {
    if (database.postgres?.owned === false) throw new CannotStart(`Huiyin already runs on ${config.dataDir}: open its address, or stop it first (Ctrl-C in its window).`);
    if (database.migrated.length) console.log(`数据表已更新 Tables brought up to date: ${database.migrated.length}`);
    const app = await createApp(config, { appUrl: database.appUrl, first: furnish(config), log: (trace, error) => console.error(`[${trace}]`, error) });
    console.log(`回音已就绪（${seconds()} 秒）Huiyin is ready: ${app.url}`);
    const code = await end;
    console.log('正在停止… Stopping …');
    await app.close();
    return code;
  });
};

const resetDemo: Command = async (config) => {
  await removeTown(config);
  console.log('正在重建演示城区… Making the demo town new …');
  return withDatabase(config, async (database) => {
    const app = await createApp({ ...config, port: 0, host: '127.0.0.1' }, { appUrl: database.appUrl, first: furnish(config) });
    await app.close();
    console.log(`演示城区已重置（${seconds()} 秒）The demo town is new: npm start`);
    return 0;
  });
};

const setUp: Command = (asked, args) => {
  // Real people's data never stand in the demo town.
  const config = asked.demo ? readConfig({ ...process.env, HUIYIN_DEMO: '0' }) : asked;
  return withDatabase(config, async ({ appUrl }) => {
    const scheme = await firstSetup(config, appUrl, args, console.log);
    console.log(`“${scheme}”已建立 is set up. 启动 Start it: ${config.databaseUrl ? '' : 'HUIYIN_DEMO=0 '}npm start`);
    return 0;
  });
};

const journal: Command = (config, [what]) => {
  if (what !== 'verify') throw new CannotStart('Use npm run journal verify.');
  return withDatabase(config, async ({ appUrl }) => ((await journalVerdict(config, appUrl, console.log)) ? 0 : 1));
};

const year: Command = (config, args) => demoYear(config, args, console.log);

const retention: Command = (config) => withDatabase(config, async ({ appUrl }) => {
  await retentionVerdict(config, appUrl, console.log);
  return 0;
});

const commands: Record<string, Command> = { serve, 'demo:reset': resetDemo, 'demo:year': year, setup: setUp, journal, retention };

async function run([name = 'serve', ...args]: string[]): Promise<number> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) throw new CannotStart(`There is no command “${name}”: use one of ${Object.keys(commands).join(', ')}.`);
  if (command !== serve) endAtOnce();
  return command(readConfig(process.env), args);
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof CannotStart ? `✗ ${error.message}` : error);
  process.exitCode = 1;
}
// Nothing that is still open may keep a stopped server alive.
process.exit();
