import { Arg, Ctx, Query, Resolver, Root } from 'type-graphql';
import { QrDrawing } from '../accounts/own-account.type.ts';
import { qrOf } from '../accounts/qr.ts';
import type { Context } from '../journal/context.ts';
import { OpenResolver } from '../journal/field.ts';
import { checkCertificate } from './certificate.check.ts';
import type { Certificate } from './certificate.entity.ts';
import { CertificateCheck, CertificateType } from './certificate.type.ts';

@Resolver(() => CertificateType)
export class CertificateResolver {
  @OpenResolver(() => [String], 'The legal bases, as printed, in the language of the caller (B-6)')
  bases(@Root() c: Certificate, @Ctx() context: Context) { return context.lang === 'zh' ? c.basesZh : c.basesEn; }

  @OpenResolver(() => QrDrawing, 'The QR code of the public page that checks it, as a drawing')
  qr(@Root() c: Certificate, @Arg('page', () => String, { defaultValue: '', description: 'The address of that page, as the caller reaches it' }) page: string) { return qrOf(`${page.slice(0, 200)}#${c.code}`); }

  @Query(() => CertificateCheck, { nullable: true, description: 'Whether a certificate is valid, for anybody who is shown one: by the code of its QR, or by its number and the holder’s name. Null where there is none such' })
  certificateCheck(@Ctx() context: Context, @Arg('code', () => String, { nullable: true, description: 'What the QR code carries' }) code: string | null,
    @Arg('number', () => String, { nullable: true, description: 'The number, with the name' }) number: string | null,
    @Arg('name', () => String, { nullable: true, description: 'The holder’s whole name' }) name: string | null): Promise<CertificateCheck | null> {
    return checkCertificate(context.services, { code, number, name }, { address: context.address, lang: context.lang });
  }
}
