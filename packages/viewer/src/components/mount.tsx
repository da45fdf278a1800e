import type { Locale } from '@outturn/engine';
import { createRoot } from 'react-dom/client';
import type { ViewData } from '../view-data.js';
import { Viewer } from './viewer.js';

/** Shows the viewer in an element that has a height. Gives back what takes it away again. */
export function mount(element: Element, data: ViewData, locale: Locale): () => void {
  const root = createRoot(element);
  root.render(<Viewer data={data} locale={locale} />);
  return () => root.unmount();
}
