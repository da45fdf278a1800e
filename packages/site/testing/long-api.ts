import type { Fetch } from '../src/index.js';
import { BOARD } from './long-board.js';
import { DOCUMENTS, PLAN, TEXT, UNITS } from './long-ledger.js';
import { PAGE, READ } from './long-lists.js';

const LISTS: Readonly<Record<string, readonly { readonly document?: string }[]>> = {
  '/api/plans': [PLAN] as readonly object[],
  '/api/documents': DOCUMENTS as readonly object[],
  '/api/units': UNITS as readonly object[],
  '/api/tasks': READ.tasks,
  '/api/projects': READ.projects,
  '/api/findings': READ.findings as readonly object[],
  '/api/indicators': READ.indicators as readonly object[],
  '/api/releases': READ.releases as readonly object[],
  '/api/facts': [],
};

const STATE = {
  event: 61,
  at: '2025-01-02T00:00:00.000Z',
  head: 'a'.repeat(64),
  last: READ.releases[0],
  on: BOARD.on,
  method: BOARD.method,
};

function answerTo(path: string): unknown {
  if (path === '/api/state') return STATE;
  if (path.endsWith('/scoreboard')) return BOARD;
  if (path.endsWith('-0/judgements')) return PAGE;
  if (path.endsWith('/judgements')) return { ...PAGE, observations: PAGE.observations.slice(-3), passages: [] };
  if (path.endsWith('/text')) return { text: TEXT };
  if (path.endsWith('/sections')) return { items: [], next: null };
  return DOCUMENTS.find((one) => path === `/api/documents/${one.id}`);
}

/** The API of that ledger. */
export const longApi: Fetch = async (request) => {
  const { pathname, searchParams } = new URL(request.url);
  const list = LISTS[pathname];
  const document = searchParams.get('document');
  const answer =
    list === undefined
      ? answerTo(pathname)
      : { items: list.filter((one) => document === null || one.document === document), next: null };
  return Response.json(answer ?? {}, { status: answer === undefined ? 404 : 200 });
};
