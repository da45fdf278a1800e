// The front door for programs that write pages: it asks for neither React nor a browser.
export { pack } from './pack/pack.js';
export { unpack } from './pack/unpack.js';
export { type PageAssets, pageOf } from './page/page-of.js';
export { viewDataOf, viewFindingOf } from './page/view-data-of.js';
export { type Block, type BlockSource, blocksOf } from './text/blocks.js';
export { type Mark, marksOf, type Segment, segmentsIn, segmentsOf } from './text/marks.js';
export type { Said, ViewData, ViewDocument, ViewFinding, ViewWaiver } from './view-data.js';
