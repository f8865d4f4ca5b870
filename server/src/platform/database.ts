export { migrate } from './database/migrate.ts';
export { appRole, ownerRole, otherUrl, prepareDatabase, prepareGivenDatabase, withClient, type DatabaseUrls } from './database/roles.ts';
