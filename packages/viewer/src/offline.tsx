import '@outturn/charts/charts.css';
import './preact.js';
import './styles/viewer.css';
import { mount } from './components/mount.js';
import { unpack } from './pack/unpack.js';
import { DATA_ID, ROOT_ID } from './page/ids.js';

// The script of a page that `pageOf` has written.
const root = document.getElementById(ROOT_ID);
const data = document.getElementById(DATA_ID)?.textContent;
if (root !== null && data) mount(root, unpack(data), root.dataset.locale === 'en' ? 'en' : 'zh');
