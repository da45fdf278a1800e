import type { ReactElement } from 'react';
import { Page } from '../kit/page.js';

export function IndicatorsPage(): ReactElement {
  return <Page title="indicators">…</Page>;
}
