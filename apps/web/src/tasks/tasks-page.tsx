import type { ReactElement } from 'react';
import { Page } from '../kit/page.js';

export function TasksPage(): ReactElement {
  return <Page title="tasks">…</Page>;
}
