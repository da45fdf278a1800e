import type { ReactElement } from 'react';
import { Page } from '../kit/page.js';

export function PlansPage(): ReactElement {
  return <Page title="plans">…</Page>;
}
