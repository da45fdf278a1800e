import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Column } from '../kit/list/column.js';
import { type Names, useNames } from '../kit/list/names.js';
import { Status } from '../kit/list/status.js';
import { inBoth, useWords } from '../kit/locale.js';
import { SEVERITIES } from './filter.js';
import type { Told } from './finding.js';
import { FINDING_WORDS } from './words.js';

interface Columns {
  readonly shown: readonly Column<Told>[];
  readonly copied: readonly Column<Told>[];
}

/** The columns of the list of findings. */
export function useFindingColumns(): Columns {
  const words = useWords(WORDS);
  const marks = useWords(FINDING_WORDS);
  const names = useNames();
  return useMemo(() => {
    const tools = { ...words, ...marks };
    const { severity, message, check, arithmetic, quotes, reason } = wordColumns(tools);
    const documents = documentColumn(names, tools);
    return {
      shown: [severity, message, check, documents],
      copied: [severity, message, check, documents, arithmetic, quotes, reason],
    };
  }, [words, marks, names]);
}

type Tools = typeof WORDS.zh & typeof FINDING_WORDS.zh;

function wordColumns({ severities, waived, ...words }: Tools) {
  return {
    severity: {
      key: 'severity',
      head: words.severity,
      text: ({ finding }) => severities[finding.severity].word,
      order: ({ finding }) => SEVERITIES.indexOf(finding.severity),
      cell: ({ finding }) => (
        <>
          <Status {...severities[finding.severity]} />
          {finding.waiver !== null && (
            <small>
              <Status {...waived} />
            </small>
          )}
        </>
      ),
    },
    message: {
      key: 'message',
      head: words.message,
      text: ({ said }) => said.message,
      width: '50%',
      cell: ({ finding, found, said }) => (
        <>
          <Link to="/findings/$id" params={{ id: finding.id }}>
            {said.message}
          </Link>
          {found.arithmetic !== '' && <small className="sum">{found.arithmetic}</small>}
        </>
      ),
    },
    check: { key: 'check', head: words.check, text: ({ said }) => said.title, order: ({ said }) => said.title },
    arithmetic: { key: 'arithmetic', head: words.arithmetic, text: ({ found }) => found.arithmetic },
    quotes: {
      key: 'quotes',
      head: words.quotes,
      text: ({ found }) => found.spans.map(({ quote }) => `「${quote}」`).join(' '),
    },
    reason: { key: 'reason', head: words.reason, text: ({ finding }) => finding.waiver?.reason ?? '' },
  } as const satisfies Record<string, Column<Told>>;
}

function documentColumn(names: Names, words: Tools): Column<Told> {
  const titles = ({ finding }: Told): readonly string[] =>
    finding.documents.map((id, at) => names.document(id) || (finding.documentTitles[at] ?? ''));
  return {
    key: 'documents',
    head: words.documents,
    text: (row) => titles(row).join('；'),
    order: (row) => titles(row).join(),
    cell: (row) => (
      <ul className="plain-list">
        {titles(row).map((title) => (
          <li key={title}>{title}</li>
        ))}
      </ul>
    ),
  };
}

const WORDS = inBoth(
  {
    severity: '程度',
    message: '检查发现',
    check: '检查项',
    documents: '涉及文件',
    arithmetic: '算式',
    quotes: '原文',
    reason: '豁免理由',
  },
  {
    severity: 'Severity',
    message: 'Finding',
    check: 'Check',
    documents: 'Documents',
    arithmetic: 'Sum',
    quotes: 'Quotes',
    reason: 'Why waived',
  },
);
