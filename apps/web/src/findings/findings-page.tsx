import type { ReactElement } from 'react';
import { Page } from '../kit/page.js';

export function FindingsPage(): ReactElement {
  return <Page title="findings">…</Page>;
}
