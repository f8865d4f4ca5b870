import { RevealResolver } from './reveal.resolver.ts';

/** What the care for personal data adds to the API. */
export const privacyResolvers = [RevealResolver];
