import { createUnionType, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Open } from './field.ts';
import { Node } from './node.type.ts';
import { Cursor, DateTime } from './scalars.ts';

const cursorText = 'Where the stream stands after this event; give it as `after` to go on from here.';

/** Which of the acting membership's scopes a stream follows. */
export enum EventScope { MINE = 'MINE', UNIT = 'UNIT', OFFICE = 'OFFICE', LIAISON = 'LIAISON', PERSON = 'PERSON' }
registerEnumType(EventScope, {
  name: 'EventScope',
  description: 'Which matters a stream follows. Streams of one unit, office or liaison are shared by all who follow them.',
  valuesConfig: {
    MINE: { description: 'Whatever the acting membership may see.' },
    UNIT: { description: 'The matters of the acting unit.' },
    OFFICE: { description: 'The matters of the business environment office.' },
    LIAISON: { description: 'The matters of the observers assigned to the acting liaison.' },
    PERSON: { description: 'The matters of the acting person alone.' },
  },
});

/** Something changed that the subscriber may see. */
@ObjectType({ description: 'A matter changed. Events of one scheme come in the order of its journal, each once.' })
export class Changed {
  @Open(() => Cursor, cursorText) cursor!: string;
  @Open(() => String, 'What happened, by the journal’s name for it.') type!: string;
  @Open(() => DateTime, 'When it happened.') at!: Date;
  @Open(() => String, 'Who did it, as the subscriber may know it: a name, or the unit or office they act for.') actor!: string | Promise<string>;
  @Open(() => Node, 'The matter as it stands now, which may be later than this event.') subject!: unknown;
  @Open(() => [String], 'The fields that changed.') changed!: readonly string[];
}

/** Something left the subscriber's sight. */
@ObjectType({ description: 'A matter is no longer yours to see; drop what you hold of it.' })
export class Gone {
  @Open(() => Cursor, cursorText) cursor!: string;
  @Open(() => ID, 'The matter’s ID.') id!: string;
}

/** The stream cannot go on from the place that was asked for. */
@ObjectType({ description: 'What lies between your place and now cannot be replayed: read anew what you show. The stream goes on from `cursor`.' })
export class ResyncRequired {
  @Open(() => Cursor, cursorText) cursor!: string;
  @Open(() => String, 'Why: UNKNOWN_CURSOR, UNKNOWN_EPOCH, HISTORY_TOO_LONG or FAULT.') reason!: string;
}

/** What a stream carries. */
export const Event = createUnionType({
  name: 'Event',
  description: 'What a stream carries.',
  types: () => [Changed, Gone, ResyncRequired] as const,
});
