import { createServices } from './services.ts';
import type { Config } from './config.ts';
import { inTransaction } from './journal/transaction.ts';
import { verifyJournal } from './journal/verify.ts';
import { systemScope } from './kernel/audience.ts';

/** Walks every chain of the journal and tells, line by line, what stands and where one does not hold; says whether all hold. */
export async function journalVerdict(config: Config, appUrl: string, tell: (line: string) => void): Promise<boolean> {
  const { services, close } = await createServices(config, { appUrl });
  try {
    const verdicts = await inTransaction(services, [systemScope], (em) => verifyJournal(em, services.signer));
    for (const { chain, entries, head, broken } of verdicts)
      tell(broken ? `✗ ${chain}: 第 ${broken.seq} 条 entry ${broken.seq}: ${broken.what}` : `✓ ${chain}: ${entries} 条 entries ${head}`);
    return verdicts.every(({ broken }) => !broken);
  } finally {
    await close();
  }
}
