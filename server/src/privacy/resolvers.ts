import { DataRequestResolver } from './data-request.resolver.ts';
import { LegalHoldResolver } from './legal-hold.resolver.ts';
import { PrivacyResolver } from './privacy.resolver.ts';
import { RevealResolver } from './reveal.resolver.ts';

/** What the care for personal data adds to the API. */
export const privacyResolvers = [RevealResolver, PrivacyResolver, DataRequestResolver, LegalHoldResolver];
