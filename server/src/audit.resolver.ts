import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { Listed } from './journal/connection.ts';
import type { Context } from './journal/context.ts';
import { OpenResolver } from './journal/field.ts';
import { inTransaction } from './journal/transaction.ts';
import { verifyChain } from './journal/verify.ts';
import { systemScope } from './kernel/audience.ts';
import type { Said } from './kernel/refused.ts';
import { auditFacts, auditing } from './audit.read.ts';
import { Audit, AuditFactConnection, AuditFilter, AuditVerdict, type AuditFact } from './audit.type.ts';
import { kinds } from './audit.names.ts';

const chainNamed = (chain: string): Said => (chain === 'system' ? { zh: '账号和系统', en: 'Accounts and the system' } : { zh: '本方案', en: 'This scheme' });

@Resolver(() => Audit)
export class AuditResolver {
  @Query(() => AuditFactConnection, { description: 'Who did what, and what was refused to whom, the latest first; for the auditor, without a word of what it was about. `totalCount` counts the page only' })
  auditFacts(@Ctx() context: Context, @Arg('first', () => Int, { defaultValue: 50, description: 'How many, at most 100' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Where the page before ended' }) after?: string,
    @Arg('where', () => AuditFilter, { nullable: true, description: 'Which' }) where?: AuditFilter): Listed<AuditFact> {
    return auditFacts(context, { ...where, first, ...(after ? { after } : {}) });
  }

  @Query(() => Audit, { description: 'The audit of the scheme one acts in; for its auditor' })
  audit(@Ctx() context: Context): Audit {
    auditing(context);
    const seen = new Map<string, string[]>();
    for (const [code, said] of kinds) seen.set(said[context.lang], [...seen.get(said[context.lang]) ?? [], code]);
    return { kinds: [...seen].map(([label, codes]) => ({ code: codes.join(','), label })) };
  }

  @OpenResolver(() => [AuditVerdict], 'Walks the chains of the scheme and of the system from their first entries to their signed heads; it takes its time')
  async verification(@Ctx() context: Context): Promise<AuditVerdict[]> {
    const schemeId = auditing(context);
    const { services, lang } = context;
    return inTransaction(services, [systemScope], async (em) => {
      const verdicts = [await verifyChain(em, services.signer, schemeId), await verifyChain(em, services.signer, 'system')];
      return verdicts.map(({ chain, entries, head, broken }) => ({ chain: chainNamed(chain)[lang], entries, head: head.slice(0, 16), intact: !broken, brokenAt: broken?.seq ?? null }));
    });
  }
}
