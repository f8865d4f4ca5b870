import { Accountability } from './accountability.entity.ts';
import { Clue, ClueNote, CluePaper } from './clue.entity.ts';
import { IdentityRequest } from './identity.entity.ts';
import { ClueReading } from './reading.entity.ts';
import { Transfer } from './transfer.entity.ts';
import { Verification } from './verification.entity.ts';

/** The nouns of restricted matters that are asked for by their IDs. */
export const clueNodes = { Clue, Transfer, IdentityRequest, Accountability, Verification };

/** Those with tables. */
export const clueEntities = [...Object.values(clueNodes), ClueNote, CluePaper, ClueReading];
