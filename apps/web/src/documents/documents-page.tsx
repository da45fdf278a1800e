import type { ReactElement } from 'react';
import { Page } from '../kit/page.js';

export function DocumentsPage(): ReactElement {
  return <Page title="documents">…</Page>;
}
