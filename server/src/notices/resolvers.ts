import { AnnouncementResolver } from './announcement.resolver.ts';
import { NoticeResolver, ViewerNoticesResolver } from './notice.resolver.ts';

/** What notices add to the API, also to types of the accounts. */
export const noticeResolvers = [NoticeResolver, ViewerNoticesResolver, AnnouncementResolver];
