import { ID, Int, ObjectType } from 'type-graphql';
import { Open } from '../journal/field.ts';
import { Node } from '../journal/node.type.ts';

@ObjectType('Attachment', { implements: Node, description: 'A photo of an opinion, re-encoded and freed of what the camera wrote into it' })
export class AttachmentType extends Node {
  @Open(() => String, 'Its media type, found by content and not by name')
  contentType!: string;
  @Open(() => Int, 'Its size in bytes')
  size!: number;
  @Open(() => Int, 'Its width in pixels; null until the bytes have come', { nullable: true })
  width!: number | null;
  @Open(() => Int, 'Its height in pixels; null until the bytes have come', { nullable: true })
  height!: number | null;
}

@ObjectType({ description: 'A header to send with the bytes' })
export class UploadHeader {
  @Open(() => String, 'The name of the header')
  name!: string;
  @Open(() => String, 'Its value')
  value!: string;
}

@ObjectType({ description: 'Where and how to send the bytes of a photo' })
export class AttachmentUploadPayload {
  @Open(() => AttachmentType, 'The photo, still without its bytes')
  attachment!: AttachmentType;
  @Open(() => String, 'Send the bytes here with PUT; a path of this server')
  uploadUrl!: string;
  @Open(() => [UploadHeader], 'Headers the PUT must carry; they expire after fifteen minutes')
  headers!: UploadHeader[];
}

@ObjectType({ description: 'A photo whose bytes have come' })
export class AttachmentPayload {
  @Open(() => AttachmentType, 'The photo')
  attachment!: AttachmentType;
  @Open(() => ID, 'The same ID, for clients that keep only IDs')
  id!: string;
}
