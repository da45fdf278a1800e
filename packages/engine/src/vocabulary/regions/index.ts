export { allRegions, findRegion, findRegionIn, isWithin, opensRegion, regionByCode } from './find.js';
export type { Region } from './region.js';
