import type { Task } from '@outturn/engine';
import { type ReactElement, useState } from 'react';
import { saidOf } from '../model/figure.js';
import { holds } from '../text/fold.js';
import { ByDocument, picked } from './by-document.js';
import { Empty, Filter, Where } from './parts.js';
import { useView } from './view.js';

export function TasksPanel(): ReactElement {
  const { data, words } = useView();
  const [query, setQuery] = useState('');
  const { items, shown, all } = picked(
    data.documents,
    ({ tasks }) => tasks,
    ({ quote, lead, support }) => holds(query, quote, ...lead, ...support),
  );
  if (all === 0) return <Empty>{words.tasks.none}</Empty>;
  return (
    <>
      <Filter label={words.tasks.search} query={query} setQuery={setQuery} shown={shown} all={all} />
      {shown === 0 && <Empty>{words.noneFit}</Empty>}
      <ByDocument
        items={items}
        show={(task, document) => <TaskItem key={`${task.start}-${task.end}`} task={task} document={document} />}
      />
    </>
  );
}

function TaskItem({ task, document }: { readonly task: Task; readonly document: number }): ReactElement {
  const { words, dispatch } = useView();
  const { quote, facts, deadline, lead, support } = task;
  const remarks = [
    deadline === null ? '' : `${words.tasks.deadline} ${deadline}`,
    lead.length === 0 ? '' : `${words.tasks.lead} ${lead.join('、')}`,
    support.length === 0 ? '' : `${words.tasks.support} ${support.join('、')}`,
  ].filter((remark) => remark !== '');
  return (
    <button type="button" className="ov-item" onClick={() => dispatch({ do: 'reveal', document, range: task })}>
      <span className="ov-item-name" lang="zh-CN">
        {quote}
      </span>
      <span className="ov-line">
        {facts.map((fact) => (
          <b key={`${fact.start}-${fact.indicator}`} className={`ov-mark ov-${fact.role}`}>
            {saidOf(fact, words)}
          </b>
        ))}
        <span>{remarks.join(` ${words.dot} `)}</span>
        <Where document={document} start={task.start} />
      </span>
    </button>
  );
}
