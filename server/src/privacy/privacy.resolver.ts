import { Ctx, Query, Resolver } from 'type-graphql';
import { administratorRoles, type MemberRole } from '../accounts/membership.rules.ts';
import { signedIn, type Context } from '../journal/context.ts';
import { inTransaction } from '../journal/transaction.ts';
import { systemScope } from '../kernel/audience.ts';
import { Refused } from '../kernel/refused.ts';
import { collected } from './collected.ts';
import { privacyNotice } from './notice.ts';
import { overdue } from './overdue.read.ts';
import { keptSaid, ownData } from './own-data.read.ts';
import { OwnData, PrivacyNotice, Retention } from './privacy.type.ts';
import { register } from './register.ts';

@Resolver()
export class PrivacyResolver {
  @Query(() => PrivacyNotice, { description: 'What everybody is told before anything is asked of them; for anybody (PIPL 17)' })
  privacyNotice(@Ctx() { lang }: Context): PrivacyNotice {
    return {
      paragraphs: privacyNotice.map(({ title, text }) => ({ title: title[lang], text: text[lang] })),
      forms: collected.map(({ title, fields }) => ({ title: title[lang], fields: fields.map(({ label, purpose, optional }) => ({ label: label[lang], purpose: purpose[lang], optional: !!optional })) })),
    };
  }

  @Query(() => OwnData, { description: 'What is held about whoever asks: what, why, how long, who reads it (PIPL 45)' })
  async ownData(@Ctx() context: Context): Promise<OwnData> {
    const { services, lang } = context;
    return { at: services.now(), sections: await ownData(services, signedIn(context), lang) };
  }

  @Query(() => Retention, { description: 'How long everything is kept, and what is past its time; for the administrators and the auditor. Nothing over the API changes it' })
  async retention(@Ctx() context: Context): Promise<Retention> {
    const { services, lang } = context;
    if (!administratorRoles.includes(signedIn(context).role as MemberRole)) throw new Refused('NOT_YOURS', { zh: '只有管理员和审计管理员可以查看保存期限表', en: 'Only the administrators and the auditor read the schedule' }, { rule: 'retention' });
    const late = new Map((await inTransaction(services, [systemScope], (em) => overdue(em, services.now()))).map(({ table, rows }) => [table, rows]));
    return { lines: register.map((held) => ({
      holds: held.holds[lang], purpose: held.purpose[lang], basis: held.basis[lang], kept: keptSaid(held.kept, lang), then: held.then[lang], readers: held.readers[lang], overdue: late.get(held.table) ?? 0,
    })) };
  }
}
