import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { acting, type Context } from '../journal/context.ts';
import { importRoster } from './roster.actions.ts';
import { RosterImportInput, RosterImportPayload } from './roster.type.ts';

@Resolver()
export class RosterResolver {
  @Mutation(() => RosterImportPayload, { description: 'Imports a roster, for the administrator; with any error in any cell nothing of it is imported' })
  async rosterImport(@Arg('input', () => RosterImportInput, { description: 'The file' }) { contentBase64, ...input }: RosterImportInput, @Ctx() context: Context): Promise<RosterImportPayload> {
    const imported = await importRoster(acting(context), { ...input, bytes: Buffer.from(contentBase64, 'base64') });
    return { ...imported, errors: imported.errors.map(({ message, ...at }) => ({ ...at, message: message[context.lang] })) };
  }
}
