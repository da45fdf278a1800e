export { allIndicators } from './catalogue.js';
export { findIndicator, indicatorByCode } from './find.js';
export type { Field, Indicator } from './indicator.js';
