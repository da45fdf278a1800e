import { Link, Outlet } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { inBoth, useWords } from '../kit/locale.js';
import { SearchKey } from '../search/search-key.js';
import { Account } from './account.js';
import { TopBar } from './top-bar.js';

/** What stands around every page for those who are signed in. */
export function Shell(): ReactElement {
  const words = useWords(WORDS);
  return (
    <>
      <TopBar>
        <nav className="rooms" aria-label={words.rooms}>
          <Link to="/" activeOptions={{ exact: true }}>
            {words.plans}
          </Link>
          <Link to="/documents">{words.documents}</Link>
          <Link to="/indicators">{words.indicators}</Link>
          <Link to="/tasks">{words.tasks}</Link>
          <Link to="/projects">{words.projects}</Link>
          <Link to="/findings">{words.findings}</Link>
          <Link to="/administration">{words.administration}</Link>
        </nav>
        <SearchKey />
        <Account />
      </TopBar>
      <main id="main" className="main">
        <Outlet />
      </main>
    </>
  );
}

const WORDS = inBoth(
  {
    rooms: '栏目',
    plans: '规划',
    documents: '文件',
    indicators: '指标',
    tasks: '任务',
    projects: '项目',
    findings: '检查发现',
    administration: '管理',
  },
  {
    rooms: 'Rooms',
    plans: 'Plans',
    documents: 'Documents',
    indicators: 'Indicators',
    tasks: 'Tasks',
    projects: 'Projects',
    findings: 'Findings',
    administration: 'Administration',
  },
);
