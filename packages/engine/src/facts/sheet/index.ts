export { isSeries, isSheet, readSheet } from './sheet.js';
