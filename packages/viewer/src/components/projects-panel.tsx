import type { Project } from '@outturn/engine';
import { type ReactElement, useState } from 'react';
import { figureOf } from '../model/figure.js';
import { holds } from '../text/fold.js';
import { ByDocument, picked } from './by-document.js';
import { Empty, Filter, Where } from './parts.js';
import { useView } from './view.js';

export function ProjectsPanel(): ReactElement {
  const { data, words } = useView();
  const [query, setQuery] = useState('');
  const { items, shown, all } = picked(
    data.documents,
    ({ projects }) => projects,
    ({ name, place, investor }) => holds(query, name, place ?? '', investor ?? ''),
  );
  if (all === 0) return <Empty>{words.projects.none}</Empty>;
  return (
    <>
      <Filter label={words.projects.search} query={query} setQuery={setQuery} shown={shown} all={all} />
      {shown === 0 && <Empty>{words.noneFit}</Empty>}
      <ByDocument
        items={items}
        show={(project, document) => (
          <ProjectItem key={`${project.start}-${project.name}`} project={project} document={document} />
        )}
      />
    </>
  );
}

function ProjectItem({ project, document }: { readonly project: Project; readonly document: number }): ReactElement {
  const { words, dispatch } = useView();
  const { name, kind, stage, capacity, deadline, place, investor } = project;
  const said = words.projects;
  const remarks = [
    said.kinds[kind],
    stage === null ? '' : said.stages[stage],
    capacity.map(figureOf).join(' '),
    place ?? '',
    deadline === null ? '' : `${said.deadline} ${deadline}`,
    investor === null ? '' : `${said.investor} ${investor}`,
  ].filter((remark) => remark !== '');
  return (
    <button type="button" className="ov-item" onClick={() => dispatch({ do: 'reveal', document, range: project })}>
      <span className="ov-item-name" lang="zh-CN">
        {name}
      </span>
      <span className="ov-line">
        <span>{remarks.join(` ${words.dot} `)}</span>
        <Where document={document} start={project.start} />
      </span>
    </button>
  );
}
