import { enumOf } from '../journal/enums.ts';
import { confidentialities } from './confidentiality.rules.ts';

export const ConfidentialityEnum = enumOf('Confidentiality', 'How closely a matter is kept (A-20)', confidentialities);
