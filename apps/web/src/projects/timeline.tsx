import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import './projects.css';
import { useDueInWords } from '../kit/list/due.js';
import { Status } from '../kit/list/status.js';
import { inBoth, useWords } from '../kit/locale.js';
import { Quote } from '../kit/thing/quote.js';
import { type Change, changesSince, type Mention } from './mentions.js';
import { type Project, stageOf } from './project.js';
import { PROJECT_WORDS } from './words.js';

interface TimelineProps {
  readonly mentions: readonly Mention[];
  /** The mention that the page is of. */
  readonly id: string;
}

/** A project through the documents: what each says of it, and what is told otherwise than before. */
export function Timeline({ mentions, id }: TimelineProps): ReactElement {
  return (
    <ol className="timeline">
      {mentions.map((mention, at) => (
        <Moment
          key={mention.project.id}
          mention={mention}
          before={mentions.slice(0, at)}
          isThis={mention.project.id === id}
        />
      ))}
    </ol>
  );
}

interface MomentProps {
  readonly mention: Mention;
  readonly before: readonly Mention[];
  readonly isThis: boolean;
}

function Moment({ mention, before, isThis }: MomentProps): ReactElement {
  const words = useWords(WORDS);
  const { stages } = useWords(PROJECT_WORDS);
  const dueInWords = useDueInWords();
  const { project, year, title, figures } = mention;
  const changes = changesSince(before, mention);
  return (
    <li aria-current={isThis || undefined}>
      <h3>
        {year ?? words.noYear} <Status {...stages[stageOf(project) ?? 'untold']} />
        {project.due !== null && <span className="quiet"> {dueInWords(project.due)}</span>}
      </h3>
      {changes.length > 0 && (
        <ul className="changes">
          {changes.map((change) => (
            <li key={change.what + ('name' in change ? change.name : '')}>
              <ChangeInWords change={change} />
            </li>
          ))}
        </ul>
      )}
      <Quote {...project} title={title} words={project.name} />
      {figures.length > 0 && <p className="quiet">{figures.map(({ name, quote }) => `${name} ${quote}`).join('；')}</p>}
      {!isThis && (
        <Link to="/projects/$id" params={{ id: project.id }}>
          {words.toThis}
        </Link>
      )}
    </li>
  );
}

function ChangeInWords({ change }: { readonly change: Change }): ReactElement {
  const words = useWords(WORDS);
  const { stages } = useWords(PROJECT_WORDS);
  const dueInWords = useDueInWords();
  const stageWord = (project: Project): string => stages[stageOf(project) ?? 'untold'].word;
  switch (change.what) {
    case 'stage':
      return <>{words.became(words.stage, stageWord(change.from), stageWord(change.to))}</>;
    case 'due':
      return <>{words.became(words.due, dueInWords(change.from), dueInWords(change.to))}</>;
    case 'figure':
      return <>{words.became(change.name, change.from, change.to)}</>;
  }
}

const WORDS = inBoth(
  {
    noYear: '年份不详',
    stage: '阶段',
    due: '时限',
    became: (what: string, from: string, to: string) => `${what}由“${from}”变为“${to}”`,
    toThis: '看这一次的识别结果',
  },
  {
    noYear: 'year unknown',
    stage: 'Stage',
    due: 'Deadline',
    became: (what: string, from: string, to: string) => `${what}: from “${from}” to “${to}”`,
    toThis: 'What was read here',
  },
);
