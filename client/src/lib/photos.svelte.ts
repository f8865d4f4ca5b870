import { client, request } from '#lib/client.ts';
import { AttachmentCompleteDocument, AttachmentUploadCreateDocument } from '#lib/gql/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import { problemOf } from '#lib/problem.ts';
import { put, sha256, shrink } from '#lib/upload.ts';

export type PhotoState = 'waiting' | 'uploading' | 'done' | 'failed';

/** What a draft keeps of a photo, so that a closed tab loses none. */
export interface KeptPhoto {
  key: string;
  name: string;
  alt: string;
  blob: Blob;
  attachmentId: string | null;
}

/** One photo on its way to the server. Its key is the upload's idempotency key: repeating it never makes a second one. */
export class Photo {
  state = $state<PhotoState>('waiting');
  percent = $state(0);
  problem = $state<string | null>(null);
  alt = $state('');
  attachmentId = $state<string | null>(null);
  readonly url: string;
  readonly id = crypto.randomUUID();
  key: string;
  readonly name: string;
  readonly blob: Blob;

  constructor(kept: KeptPhoto) {
    this.key = kept.key;
    this.name = kept.name;
    this.blob = kept.blob;
    this.alt = kept.alt;
    this.attachmentId = kept.attachmentId;
    this.state = kept.attachmentId ? 'done' : 'waiting';
    this.url = URL.createObjectURL(kept.blob);
  }

  /** Makes a photo of a chosen file, no larger than it needs to be. */
  static async from(file: File): Promise<Photo> {
    const blob = await shrink(file);
    return new Photo({ key: crypto.randomUUID(), name: file.name, alt: '', blob, attachmentId: null });
  }

  get kept(): KeptPhoto {
    return { key: this.key, name: this.name, alt: this.alt, blob: this.blob, attachmentId: this.attachmentId };
  }

  /** Says what the photo shows. The words travel with the bytes, so a photo already sent is sent anew. */
  describe(alt: string): void {
    if (alt === this.alt) return;
    this.alt = alt;
    if (this.state !== 'done') return;
    this.key = crypto.randomUUID();
    this.attachmentId = null;
    this.state = 'waiting';
  }

  /** Sends the photo; the outcome stands in `state`. */
  async send(): Promise<void> {
    if (this.state === 'uploading' || this.state === 'done') return;
    this.state = 'uploading';
    this.percent = 0;
    this.problem = null;
    try {
      this.attachmentId = await this.#upload();
      this.state = 'done';
    } catch (error) {
      this.problem = error instanceof Error ? error.message : m.problem_fault();
      this.state = 'failed';
    }
  }

  async #upload(): Promise<string> {
    const input = {
      idempotencyKey: this.key,
      fileName: this.name,
      contentType: this.blob.type,
      size: this.blob.size,
      sha256: await sha256(this.blob),
      alt: this.alt,
    };
    const made = await client.mutation(request(AttachmentUploadCreateDocument), { input } as never).toPromise();
    if (made.error) throw new Error(problemOf(made.error).message);
    const { attachment, uploadUrl, headers } = made.data.attachmentUploadCreate;
    await put(uploadUrl, headers, this.blob, (percent) => (this.percent = percent));
    const completed = { input: { attachmentId: attachment.id } };
    const done = await client.mutation(request(AttachmentCompleteDocument), completed as never).toPromise();
    if (done.error) throw new Error(problemOf(done.error).message);
    return attachment.id;
  }
}
