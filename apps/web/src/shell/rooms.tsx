import { Link, useLocation } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { inBoth, useWords } from '../kit/locale.js';
import { Fold } from './fold.js';

/** The rooms of the application, and the addresses that belong to each beside its own. */
const ROOMS = [
  { to: '/', name: 'plans', also: ['/plans', '/imports'] },
  { to: '/documents', name: 'documents', also: [] },
  { to: '/indicators', name: 'indicators', also: [] },
  { to: '/tasks', name: 'tasks', also: [] },
  { to: '/projects', name: 'projects', also: [] },
  { to: '/findings', name: 'findings', also: [] },
  { to: '/administration', name: 'administration', also: [] },
] as const;

/** Side by side where there is room, folded into a menu where there is not. */
export function Rooms(): ReactElement {
  const words = useWords(WORDS);
  const { pathname } = useLocation();
  return (
    <Fold label={words.menu} symbol="☰" className="rooms-fold">
      <nav className="rooms" aria-label={words.rooms}>
        {ROOMS.map(({ to, name, also }) => (
          <Link
            key={name}
            to={to}
            activeOptions={{ exact: to === '/' }}
            aria-current={also.some((start) => pathname.startsWith(start)) ? 'page' : undefined}
          >
            {words[name]}
          </Link>
        ))}
      </nav>
    </Fold>
  );
}

const WORDS = inBoth(
  {
    menu: '栏目',
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
    menu: 'Menu',
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
