import type { Config } from './config.ts';
import { inTransaction } from './journal/transaction.ts';
import { systemScope } from './kernel/audience.ts';
import { keptSaid } from './privacy/own-data.read.ts';
import { overdue } from './privacy/overdue.read.ts';
import { register } from './privacy/register.ts';
import { createServices } from './services.ts';

/** Tells, line by line, what is past its time; people decide what becomes of it. */
export async function retentionVerdict(config: Config, appUrl: string, tell: (line: string) => void): Promise<void> {
  const { services, close } = await createServices(config, { appUrl });
  try {
    const late = await inTransaction(services, [systemScope], (em) => overdue(em, services.now()));
    for (const { table, rows } of late) {
      const { holds, kept } = register.find((line) => line.table === table)!;
      tell(`${holds.zh} ${holds.en}: ${rows} 条到期 past their time（${keptSaid(kept, 'zh')}）`);
    }
    if (late.length === 0) tell('没有到期的信息 Nothing is past its time.');
  } finally {
    await close();
  }
}
