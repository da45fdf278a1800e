import type { ReactElement } from 'react';
import { Page } from '../kit/page.js';

export function AdministrationPage(): ReactElement {
  return <Page title="administration">…</Page>;
}
