export { allRegions, findRegion, findRegionIn, isWithin, regionByCode } from './find.js';
export type { Region } from './region.js';
