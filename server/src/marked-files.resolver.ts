import { Arg, Ctx, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { roles, type MemberRole } from './accounts/membership.rules.ts';
import { connectionOf, pageSize, placed, placeOf, type Listed } from './journal/connection.ts';
import { signedIn, type Context } from './journal/context.ts';
import { Open } from './journal/field.ts';
import { DateTime } from './journal/scalars.ts';
import type { Said } from './kernel/refused.ts';

@ObjectType({ description: 'That somebody tried to upload a file with a mark of state secrecy; never the file, nor its name (A-20)' })
export class MarkedFile {
  @Open(() => ID, 'What names the event')
  id!: string;
  @Open(() => DateTime, 'When; UTC')
  at!: Date;
  @Open(() => String, 'Who')
  by!: string;
  @Open(() => String, 'In which part, in the language of the caller')
  role!: string;
  @Open(() => String, 'Where the mark stood, in the language of the caller')
  found!: string;
  @Open(() => String, 'The network address it came from, where that is kept', { nullable: true })
  address!: string | null;
}

export const MarkedFileConnection = connectionOf(MarkedFile, 'MarkedFile');

const places: Readonly<Record<string, Said>> = {
  name: { zh: '文件名', en: 'In the name' }, content: { zh: '文件内容', en: 'In the text' }, metadata: { zh: '图片附带信息', en: 'Beside the picture' },
};
interface Row { place: string | number; when: Date; who: string; part: MemberRole; found: string; where: string | null }

@Resolver()
export class MarkedFileResolver {
  @Query(() => MarkedFileConnection, { description: 'Attempts to upload files with a mark of state secrecy, the latest first; for the security administrator and the auditor, empty for everybody else (A-20). `totalCount` counts the page only' })
  markedFiles(@Ctx() context: Context, @Arg('first', () => Int, { defaultValue: 20, description: 'At most 100' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'From here' }) after: string | null): Listed<MarkedFile> {
    const { schemeId } = signedIn(context);
    const before = after ? Number(placed(after)[0]) : Number.MAX_SAFE_INTEGER;
    if (!Number.isSafeInteger(before)) placed('');
    const read = async () => (await context.rows<Row>('select * from huiyin.marked_files(?, ?::bigint, ?::int)', [schemeId, before, pageSize(first) + 1])).map((r) => ({
      cursor: placeOf(String(r.place), ''), node: { id: `acs_${r.place}`, at: new Date(r.when), by: r.who, role: roles[r.part].said[context.lang], found: places[r.found]?.[context.lang] ?? '', address: r.where },
    }));
    let reading: ReturnType<typeof read> | undefined;
    const rows = () => (reading ??= read());
    const edges = async () => (await rows()).slice(0, first);
    return {
      edges, nodes: async () => (await edges()).map(({ node }) => node), totalCount: async () => (await edges()).length,
      pageInfo: async () => ({ hasNextPage: (await rows()).length > first, endCursor: (await edges()).at(-1)?.cursor ?? null }),
    };
  }
}
