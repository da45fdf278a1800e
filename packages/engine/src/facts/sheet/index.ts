export { isSheet, readSheet } from './sheet.js';
