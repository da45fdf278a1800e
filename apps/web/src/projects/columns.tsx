import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Column } from '../kit/list/column.js';
import { lastDayOf } from '../kit/list/deadline.js';
import { Due, useDueInWords } from '../kit/list/due.js';
import { type Names, useNames } from '../kit/list/names.js';
import { OnDemand } from '../kit/list/on-demand.js';
import { Status } from '../kit/list/status.js';
import { Unsaid } from '../kit/list/unsaid.js';
import { inBoth, useWords } from '../kit/locale.js';
import { PlaceOf } from '../kit/thing/place.js';
import { InSentence } from '../kit/thing/quote.js';
import { useReviewMarks } from '../kit/thing/review-state.js';
import { PROJECT_KINDS, type Project, type Spoken, STAGES, stageOf } from './project.js';
import { PROJECT_WORDS } from './words.js';

interface Columns {
  readonly shown: readonly Column<Spoken>[];
  readonly copied: readonly Column<Spoken>[];
}

/** The columns of the list of projects. */
export function useProjectColumns(): Columns {
  const words = useWords(WORDS);
  const told = useWords(PROJECT_WORDS);
  const marks = useReviewMarks();
  const names = useNames();
  const dueInWords = useDueInWords();
  return useMemo(() => {
    const tools = { ...words, ...told, marks, dueInWords };
    const { name, from, quote, code } = wordColumns(names, tools);
    const { kind, stage, lead, due } = stateColumns(names, tools);
    return {
      shown: [name, kind, stage, lead, due, from],
      copied: [code, { ...name, width: '20%' }, kind, stage, lead, due, { ...from, width: '18%' }, quote],
    };
  }, [words, told, marks, names, dueInWords]);
}

type Tools = typeof WORDS.zh &
  typeof PROJECT_WORDS.zh & {
    readonly marks: ReturnType<typeof useReviewMarks>;
    readonly dueInWords: ReturnType<typeof useDueInWords>;
  };

function wordColumns(names: Names, { marks, ...words }: Tools) {
  const title = ({ document, documentTitle }: Project): string => names.document(document) || documentTitle;
  return {
    code: { key: 'code', head: words.code, text: ({ project }) => project.code ?? '' },
    name: {
      key: 'name',
      head: words.name,
      text: ({ project }) => project.name,
      order: ({ project }) => project.name,
      width: '42%',
      cell: ({ project, mentions }) => (
        <>
          <Link to="/projects/$id" params={{ id: project.id }}>
            {project.name}
          </Link>{' '}
          {project.sentence !== null && (
            <OnDemand>
              <InSentence sentence={project.sentence} start={project.start} end={project.end} />
            </OnDemand>
          )}
          {project.state !== 'accepted' && (
            <small>
              <Status {...marks[project.state]} />
            </small>
          )}
          {mentions > 1 && <small>{words.mentions(mentions)}</small>}
          {project.code !== null && <small>{project.code}</small>}
        </>
      ),
    },
    from: {
      key: 'from',
      head: words.from,
      text: ({ project }) => [title(project), project.section.at(-1)].filter(Boolean).join(' › '),
      order: ({ project }) => title(project),
      cell: ({ project }) => <PlaceOf {...project} title={title(project)} />,
    },
    quote: {
      key: 'quote',
      head: words.quote,
      text: ({ project }) => project.sentence?.text ?? project.name,
      width: '32%',
    },
  } as const satisfies Record<string, Column<Spoken>>;
}

function stateColumns(names: Names, { stages, kinds, dueInWords, ...words }: Tools) {
  const kind = ({ project }: Spoken): string => {
    const known = PROJECT_KINDS.find((one) => one === project.kind);
    return known === undefined ? project.kind : kinds[known];
  };
  const stage = ({ project }: Spoken) => stages[stageOf(project) ?? 'untold'];
  const lead = ({ project }: Spoken): string => (project.leadUnit === null ? '' : names.unit(project.leadUnit));
  return {
    kind: { key: 'kind', head: words.kind, text: kind, order: kind },
    stage: {
      key: 'stage',
      head: words.stage,
      text: (row) => stage(row).word,
      order: ({ project }) => {
        const known = stageOf(project);
        return known === null ? null : STAGES.indexOf(known);
      },
      cell: (row) => <Status {...stage(row)} />,
    },
    lead: {
      key: 'lead',
      head: words.lead,
      text: lead,
      order: (row) => lead(row) || null,
      cell: (row) => lead(row) || <Unsaid>{words.noLead}</Unsaid>,
    },
    due: {
      key: 'due',
      head: words.due,
      text: ({ project }) => dueInWords(project.due),
      order: ({ project: { due } }) => (due === null ? null : (lastDayOf(due) ?? due)),
      cell: ({ project }) => <Due due={project.due} isDone={isBuilt(project)} />,
    },
  } as const satisfies Record<string, Column<Spoken>>;
}

/** Once it stands, nothing of it is overdue. */
export function isBuilt(project: Project): boolean {
  const stage = stageOf(project);
  return stage === 'completed' || stage === 'operating';
}

const WORDS = inBoth(
  {
    code: '项目代码',
    name: '项目',
    kind: '类别',
    stage: '阶段',
    lead: '牵头单位',
    noLead: '未明确',
    due: '完成时限',
    from: '最近出处',
    quote: '原文',
    mentions: (count: number) => `提及 ${count} 次`,
  },
  {
    code: 'Code',
    name: 'Project',
    kind: 'Kind',
    stage: 'Stage',
    lead: 'Lead unit',
    noLead: 'not named',
    due: 'Deadline',
    from: 'Last spoken of in',
    quote: 'Quote',
    mentions: (count: number) => `spoken of ${count} times`,
  },
);
