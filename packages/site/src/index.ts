export type { Around } from './kit/frame.js';
export type { Fetch } from './kit/remembering.js';
export { type PinBy, type Pinned, type Site, type SiteAnswer, type SiteParts, siteOf } from './kit/site.js';
export { Unanswered } from './kit/told.js';
export { linksIn, resolved, type Walked, walk } from './walk.js';
