import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import type { Config } from './config.ts';
import { Refused } from './kernel/refused.ts';
import { CannotStart } from './platform/stop.ts';
import { presets } from './schemes/presets.ts';
import { beginSetup, setupNeeded, type FirstSetup } from './schemes/setup.actions.ts';
import { furtherSetup } from './observers/setup.dialogue.ts';
import { createServices } from './services.ts';

const questions: Record<keyof FirstSetup, string> = {
  schemeName: '方案名称 Name of the scheme',
  preset: `规则模板 Preset (${presets.map(({ key, label }) => `${key} ${label.zh}`).join(' / ')})`,
  administratorName: '管理员姓名 Administrator’s name',
  username: '管理员用户名 User name',
  password: '管理员密码 Password',
};

/** What was given on the command line; a password never stands there, where other accounts can read it. */
function given(args: string[]): Partial<FirstSetup> {
  const text = { type: 'string' } as const;
  try {
    const { values } = parseArgs({ args, options: { scheme: text, preset: text, name: text, username: text } });
    const stated = { schemeName: values.scheme, preset: values.preset, administratorName: values.name, username: values.username, password: process.env['HUIYIN_PASSWORD'] };
    return Object.fromEntries(Object.entries(stated).filter(([, value]) => value));
  } catch {
    throw new CannotStart('Use npm run setup, and answer its questions, or npm run setup -- --scheme NAME --preset KEY --name NAME --username NAME with the password in HUIYIN_PASSWORD.');
  }
}

/** Asks a person at the terminal; what is typed as a password does not show. */
function terminal() {
  let silent = false;
  const output = new Writable({ write: (part, encoding, done) => (silent ? done() : process.stdout.write(part, encoding, done) && undefined) });
  const lines = createInterface({ input: process.stdin, output, terminal: process.stdin.isTTY });
  const typed = lines[Symbol.asyncIterator]();
  return {
    async line(question: string, secret = false): Promise<string | null> {
      process.stdout.write(`${question}: `);
      silent = secret;
      const { value, done } = await typed.next();
      if (silent) process.stdout.write('\n');
      silent = false;
      return done ? null : value;
    },
    close: () => lines.close(),
  };
}

/** Makes the first administrator and the first scheme, then units and a roster, asking again for what is refused; says the scheme's name. */
export async function firstSetup(config: Config, appUrl: string, args: string[], tell: (line: string) => void): Promise<string> {
  const answers = given(args);
  // Whoever gave everything on the command line is not there to be asked more.
  const unattended = Object.keys(questions).every((field) => field in answers);
  const { services, close } = await createServices(config, { appUrl });
  const { line, close: leave } = terminal();
  const ask = async (field: keyof FirstSetup) => {
    const answer = await line(questions[field], field === 'password');
    if (answer === null) throw new CannotStart('The setup was left before its last question, and nothing was changed: run npm run setup again.');
    return answer;
  };
  try {
    if (!(await setupNeeded(services))) throw new CannotStart('Huiyin has been set up already: sign in as its administrator.');
    for (;;) {
      for (const field of Object.keys(questions) as (keyof FirstSetup)[]) answers[field] ??= await ask(field);
      try {
        const { who } = await beginSetup(services, answers as FirstSetup, 'zh');
        if (!unattended) await furtherSetup({ services, actor: who.actor }, { ask: line, say: tell });
        return answers.schemeName!;
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        tell(`✗ ${error.said.zh} ${error.said.en}`);
        const field = error.field as keyof FirstSetup | undefined;
        if (!field || !(field in questions) || !process.stdin.isTTY) throw new CannotStart('Nothing was changed: run npm run setup again with another answer.');
        delete answers[field];
      }
    }
  } finally {
    leave();
    await close();
  }
}
