import type { ReactElement } from 'react';
import { Page } from '../kit/page.js';

export function ProjectsPage(): ReactElement {
  return <Page title="projects">…</Page>;
}
