import { Arg, Ctx, Mutation, Resolver, Root } from 'type-graphql';
import { acting, type Context } from '../journal/context.ts';
import { OpenResolver } from '../journal/field.ts';
import { reads, type Scope } from '../kernel/audience.ts';
import { Refused } from '../kernel/refused.ts';
import { announce } from './attachment.actions.ts';
import { Attachment } from './attachment.entity.ts';
import { AttachmentPayload, AttachmentType, AttachmentUploadPayload } from './attachment.type.ts';
import { AttachmentCompleteInput, AttachmentUploadInput } from './submission.type.ts';

const FIFTEEN_MINUTES = 15 * 60_000;

/** The resolver of photos. */
@Resolver(() => AttachmentType)
export class AttachmentResolver {
  @OpenResolver(() => String, 'What the photo shows, for those who do not see it; for departments no more than that it is one')
  alt(@Root() a: Attachment, @Ctx() { actor, lang }: Context) {
    // words of the author's own, which may say who they are
    return reads('identity', actor?.scopes ?? [], a.audience as Scope[]) ? a.alt : lang === 'zh' ? '随附照片' : 'A photo that came with it';
  }

  @OpenResolver(() => String, 'The name its author gave the file; a plain one for departments')
  fileName(@Root() a: Attachment, @Ctx() { actor, lang }: Context) {
    // a file's name may say whose it is
    return reads('identity', actor?.scopes ?? [], a.audience as Scope[]) ? a.fileName : `${lang === 'zh' ? '照片' : 'photo'}.${a.contentType.replace('image/', '')}`;
  }

  @OpenResolver(() => String, 'Where its bytes are read; a path of this server that asks who is reading')
  url(@Root() a: Attachment) { return `/files/${a.id}`; }

  @Mutation(() => AttachmentUploadPayload, { description: 'Announces a photo; the bytes follow by a signed PUT' })
  async attachmentUploadCreate(@Arg('input', () => AttachmentUploadInput, { description: 'What is coming' }) input: AttachmentUploadInput, @Ctx() context: Context) {
    const { id } = await announce(acting(context), input);
    await context.fresh();
    const attachment = await (await context.em()).findOneOrFail(Attachment, { id });
    // the token's time is the machine's: a demo's clock must not outrun an upload
    const token = context.services.files!.signUpload({ id, size: attachment.size, contentType: attachment.contentType, expires: new Date(Date.now() + FIFTEEN_MINUTES) });
    return { attachment, uploadUrl: `/files/${id}`, headers: [{ name: 'authorization', value: `Upload ${token}` }, { name: 'content-type', value: attachment.contentType }] };
  }

  @Mutation(() => AttachmentPayload, { description: 'Confirms that the bytes have come and passed' })
  async attachmentComplete(@Arg('input', () => AttachmentCompleteInput, { description: 'Which photo' }) input: AttachmentCompleteInput, @Ctx() context: Context) {
    acting(context);
    const attachment = await (await context.em()).findOne(Attachment, { id: input.attachmentId });
    if (attachment?.state !== 'READY') throw new Refused('FILE_REFUSED', { zh: '照片还没有上传完成', en: 'The bytes of the photo have not come yet' }, { field: 'attachmentId' });
    return { attachment, id: attachment.id };
  }
}
