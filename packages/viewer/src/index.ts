export { mount } from './components/mount.js';
export { Viewer, type ViewerProps } from './components/viewer.js';
export * from './page.js';
