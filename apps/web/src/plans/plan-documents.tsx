import type { components } from '@outturn/client';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { apiIn, told } from '../kit/api.js';
import { pageAt } from '../kit/list/gather.js';
import { inBoth, type Locale, useLocale, useWords } from '../kit/locale.js';
import { More, paged } from '../kit/more.js';

type Document = components['schemas']['Document'];

export function documentsOfPlan(plan: string, locale: Locale) {
  return paged(['documents', { plan }, locale], (cursor) =>
    told(() => apiIn(locale).GET('/api/documents', { params: { query: { plan, ...pageAt(cursor) } } })),
  );
}

/** The plan's own text and all reports on it. */
export function PlanDocuments({ plan }: { readonly plan: string }): ReactElement {
  const words = useWords(WORDS);
  const locale = useLocale();
  return (
    <More list={documentsOfPlan(plan, locale)} empty={<p className="quiet">{words.none}</p>}>
      {(documents) => (
        <ul className="plan-documents">
          {documents.map((document) => (
            <li key={document.id}>
              <Link to="/documents/$id" params={{ id: document.id }}>
                {document.title}
              </Link>
              <small className="quiet">{lineOf(document, words)}</small>
            </li>
          ))}
        </ul>
      )}
    </More>
  );
}

function lineOf({ name, publishedOn, isPublic }: Document, words: typeof WORDS.zh): string {
  return [name, publishedOn, isPublic ? words.public : words.inside].filter((part) => part !== null).join(' · ');
}

const WORDS = inBoth(
  {
    none: '还没有文件。把规划文本、工作报告或统计公报拖到本页任何地方，即归入本规划。',
    public: '已公布',
    inside: '未公布',
  },
  {
    none: 'There is no document yet. Drop its text, a work report or a communique anywhere on this page to file it here.',
    public: 'public',
    inside: 'not public',
  },
);
