import { percentText } from '@outturn/charts';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { type ReactElement, useCallback } from 'react';
import { Asked } from '../kit/asked.js';
import { inBoth, useLocale, useWords } from '../kit/locale.js';
import { Empty, Page } from '../kit/page.js';
import './scoreboard.css';
import { Actions } from './actions.js';
import { useArranged } from './arranged.js';
import { boardOf } from './board.js';
import { Counts } from './counts.js';
import type { Scoreboard } from './item.js';
import { Legend } from './legend.js';
import { Panel } from './panel.js';
import type { Change, ScoreboardSearch } from './search.js';
import { StateChoice } from './state-choice.js';
import { Table } from './table.js';
import { Toolbar } from './toolbar.js';
import { WORDS } from './words.js';

const ROUTE = '/signed-in/plans/$code/scoreboard';

/** 对照表: all targets of a plan, each with how far it has come and where that is from. */
export function ScoreboardPage(): ReactElement {
  const words = useWords(WORDS);
  const own = useWords(OWN);
  const locale = useLocale();
  const { code } = useParams({ from: ROUTE });
  const search = useSearch({ from: ROUTE });
  const change = useChange();
  const { on, asOf } = search;
  const query = useQuery(boardOf(code, { on, asOf }, locale));
  if (query.data !== undefined && query.data.items.length > 0) {
    return <Board board={query.data} isOld={query.isPlaceholderData} />;
  }
  return (
    <Page title={words.title}>
      {/* In that state there may have been no such plan: this is the way back. */}
      {asOf !== undefined && <StateChoice asked={search} on={on ?? ''} onChange={change} />}
      <Asked query={query} waiting={own.waiting}>
        {({ plan }) => <NoTargets plan={plan.name} />}
      </Asked>
    </Page>
  );
}

function Board({ board, isOld }: { readonly board: Scoreboard; readonly isOld: boolean }): ReactElement {
  const words = useWords(WORDS);
  const own = useWords(OWN);
  const search = useSearch({ from: ROUTE });
  const change = useChange();
  const arranged = useArranged(board, search);
  const found = arranged.shown.size;
  const open = board.items.find(({ target }) => target === search.target);
  const close = (target: string): void => {
    change({ target: undefined });
    document.getElementById(`t-${target}`)?.focus();
  };
  return (
    <div className={open ? 'board with-panel' : 'board'} aria-busy={isOld}>
      <Page
        title={words.title}
        lead={<Lead board={board} asOf={search.asOf} />}
        actions={<Actions plan={board.plan.code} arranged={arranged} search={search} />}
      >
        <div className="board-head">
          <Counts board={board} search={search} onChoose={(asked) => change({ ...NO_COUNT, ...asked })} />
          <StateChoice asked={search} on={board.on} onChange={change} />
        </div>
        <Toolbar board={board} search={search} found={found} onChange={change} />
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
        <section className="table-scroll" aria-label={words.title} tabIndex={0}>
          <Table
            plan={board.plan}
            arranged={arranged}
            search={search}
            onSort={(column) => change(nextSort(search, column))}
            onOpen={(target) => change({ target })}
          />
          {found === 0 && <p className="quiet nothing">{own.nothing}</p>}
        </section>
        <Legend />
      </Page>
      {open && <Panel key={open.target} item={open} board={board} search={search} onClose={() => close(open.target)} />}
    </div>
  );
}

interface LeadProps {
  readonly board: Scoreboard;
  readonly asOf: string | undefined;
}

function Lead({ board: { plan, items, method, on }, asOf }: LeadProps): ReactElement {
  const own = useWords(OWN);
  const locale = useLocale();
  const whole = items.find(({ span }) => span.from === plan.fromYear && span.to === plan.toYear);
  return (
    <>
      {plan.name}
      {whole && <> · {own.time(percentText(whole.timeShare, locale))}</>} · {own.method(method)}
      <span className="print-only"> · {own.printed(on, asOf)}</span>
    </>
  );
}

const NO_COUNT: Change = { attribute: undefined, class: undefined };

/** Writes into the address what is shown, without a step of its own in the history of the browser. */
function useChange(): (change: Change) => void {
  const navigate = useNavigate({ from: '/plans/$code/scoreboard' });
  return useCallback(
    (change) => {
      void navigate({
        search: (before) =>
          Object.fromEntries(Object.entries({ ...before, ...change }).filter(([, value]) => value !== undefined)),
        replace: true,
        resetScroll: false,
      });
    },
    [navigate],
  );
}

/** Up, down, and back to the order of the plan. */
function nextSort({ sort, desc }: ScoreboardSearch, column: string): Change {
  if (sort !== column) return { sort: column, desc: undefined };
  return desc ? { sort: undefined, desc: undefined } : { desc: true };
}

function NoTargets({ plan }: { readonly plan: string }): ReactElement {
  const own = useWords(OWN);
  return (
    <Empty title={own.empty(plan)}>
      <p>{own.emptyHint}</p>
      <Link to="/documents" className="button primary">
        {own.toDocuments}
      </Link>
    </Empty>
  );
}

const OWN = inBoth(
  {
    waiting: '正在读取对照表…',
    time: (share: string) => `时间进度 ${share}`,
    method: (version: string) => `判断方法 ${version}`,
    printed: (on: string, asOf: string | undefined) => `判断日期 ${on}，台账状态 ${asOf ?? '现在'}`,
    nothing: '没有符合筛选条件的指标。请放宽或清除筛选。',
    empty: (plan: string) => `${plan}还没有目标`,
    emptyHint: '目标从文件里来：打开规划文本，复核读出的目标并采纳，它们就会出现在这里。',
    toDocuments: '去看文件',
  },
  {
    waiting: 'Loading the scoreboard…',
    time: (share: string) => `${share} of the time is over`,
    method: (version: string) => `method ${version}`,
    printed: (on: string, asOf: string | undefined) => `judged on ${on}, state of the ledger ${asOf ?? 'now'}`,
    nothing: 'No target fits. Widen the filters, or clear them.',
    empty: (plan: string) => `${plan} has no targets yet`,
    emptyHint:
      'Targets come from documents: open the text of the plan, review what was read in it and accept it, and it will stand here.',
    toDocuments: 'To the documents',
  },
);
