import '@outturn/charts/charts.css';
import '@outturn/viewer/preact';
import '@outturn/viewer/viewer.css';
import './playground.css';
import { createRoot } from 'react-dom/client';
import manifest from '../package.json' with { type: 'json' };
import { App } from './app.js';

createRoot(document.getElementById('outturn')!).render(<App version={manifest.version} />);
