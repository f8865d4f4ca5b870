// Makes the folder ready to run: installs what the lockfile names and, with --build, builds what has changed.
// Plain JavaScript: it runs on whatever Node >= 20 the machine has, before anything is installed.
import { accessSync, constants, existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root, bin, fail, run, seconds, fingerprintOf, digestOf, alone } from './lib/steps.js';

const lockfile = join(root, 'package-lock.json');
const installedMark = join(root, 'node_modules', '.huiyin-lock');

/** What the lockfile, the npm settings and the machine ask for; when it changes, the installation is out of date. */
function wanted() {
  return digestOf([readFileSync(lockfile), process.platform, process.arch]);
}

function installed() {
  return existsSync(installedMark) ? readFileSync(installedMark, 'utf8') : '';
}

async function install() {
  const asked = wanted();
  if (installed() === asked) return;
  try {
    accessSync(root, constants.W_OK);
  } catch {
    fail(`This account may not write in ${root}: run it as the owner of that folder, or clone the repository to a folder of your own.`);
  }
  const started = Date.now();
  console.log('正在安装依赖（首次约需一分钟）… Installing dependencies (about a minute the first time) …');
  // Engine warnings speak of the machine's own Node, which runs only this script.
  const code = await run('npm', ['ci', '--include=dev', '--include=optional', '--loglevel=error'], { heartbeat: '仍在安装 still installing' });
  if (code !== 0) fail('The installation did not finish: check the network and the free disk space, then run the same command again.');
  writeFileSync(installedMark, asked);
  console.log(`依赖已就绪 Dependencies ready (${seconds(started)})`);
}

/** npm 10 takes the pinned Node's link away again with the packages for other machines, which bring one of the same name. */
function linkNode() {
  const program = join('..', `node-${process.platform}-${process.arch}`, 'bin', 'node');
  const link = bin('node');
  if (existsSync(link) || !existsSync(join(dirname(link), program))) return;
  rmSync(link, { force: true });
  symlinkSync(program, link);
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (!existsSync(bin('node')) && (major < 22 || (major === 22 && minor < 17)))
    fail(`No pinned Node is published for ${process.platform}-${process.arch}, and this machine has ${process.version}: install Node 24, then run the same command again.`);
}

/** One part that is built: where its sources lie, and the file that proves it was built. */
const parts = [
  {
    name: '服务端 server',
    folder: 'server',
    needs: 'src/main.ts',
    sources: ['server/src', 'server/vite.config.ts', 'server/package.json', 'server/tsconfig.json', 'tsconfig.json'],
    made: 'server/dist/main.js',
    mark: 'server/dist/.built',
  },
  {
    name: '网页端 client',
    folder: 'client',
    needs: 'vite.config.ts',
    sources: ['client', 'schema/introspection.json', 'schema/rules.json'],
    made: 'client/build/handler.js',
    mark: 'client/build/.built',
  },
];

const fingerprint = (part) => fingerprintOf(part.sources, installed());

/** Parts whose sources are not those that their output was made from. */
function stale() {
  return parts.filter((part) => {
    if (!existsSync(join(root, part.folder, part.needs))) return false;
    const mark = join(root, part.mark);
    return !existsSync(join(root, part.made)) || !existsSync(mark) || readFileSync(mark, 'utf8') !== fingerprint(part);
  });
}

async function build() {
  // Asked again: whoever held the lock before us may have built it all.
  for (const part of stale()) {
    const before = fingerprint(part);
    const started = Date.now();
    console.log(`正在构建 Building ${part.name} …`);
    const code = await run('npm', ['run', '-s', '-w', part.folder, 'build', '--', '--logLevel', 'error']);
    if (code !== 0) fail(`Building ${part.folder} failed: the lines above name the file and the reason.`);
    writeFileSync(join(root, part.mark), before);
    console.log(`已构建 Built ${part.name} (${seconds(started)})`);
  }
}

await install();
linkNode();
checkNode();
if (process.argv.includes('--build') && stale().length) await alone('build', build);
