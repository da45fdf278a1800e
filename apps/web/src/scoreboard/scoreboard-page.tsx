import type { ReactElement } from 'react';
import { Page } from '../kit/page.js';

export function ScoreboardPage(): ReactElement {
  return <Page title="scoreboard">…</Page>;
}
