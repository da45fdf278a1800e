import { dayOf } from '@outturn/charts';
import type { components } from '@outturn/client';
import { sayFinding, type Finding as Told } from '@outturn/engine';
import type { ReactElement } from 'react';
import { type Places, placesIn, titleOf } from '../documents/places.js';
import { allFindings } from '../kit/lists.js';
import type { Found, MakePage, Source } from '../kit/page.js';
import { bytesIn, Pager, partIn, partsOf, titled } from '../kit/parts.js';
import { WORDS } from './words.js';

type Finding = components['schemas']['Finding'];

/** What did not add up and was answered: quotes on all sides, the sums, and the answer with its reason. */
export const findingsPage: MakePage<{ readonly part?: string }> = async (source, key) => {
  const { locale, links } = source;
  const words = WORDS[locale];
  const parts = await findingParts(source);
  const findings = parts.flat();
  const part = partIn(key);
  const shown = parts[part - 1];
  if (shown === undefined) return null;
  const places = await placesIn(
    source,
    shown.flatMap(({ documents }) => documents),
  );
  const pager = <Pager part={part} parts={parts.length} locale={locale} to={(to) => links.part('findings', to)} />;
  return {
    title: titled(words.title, part, locale),
    description: words.description(findings.length),
    main: (
      <>
        <h1>{words.title}</h1>
        <p className="lead">{findings.length === 0 ? words.none : words.lead}</p>
        {part > 1 && pager}
        {shown.map((finding) => (
          <Answered key={finding.id} finding={finding} places={places} source={source} />
        ))}
        {pager}
      </>
    ),
  } satisfies Found;
};

/** The list of answered findings, cut into pages. */
export async function findingParts(source: Source): Promise<readonly (readonly Finding[])[]> {
  return partsOf(
    (await allFindings(source)).filter(({ waiver }) => waiver !== null),
    bytesOf,
  );
}

/** The engine's own words, which the API passes on as they are. */
function toldIn({ found }: Finding): Told {
  return found as unknown as Told;
}

function bytesOf(finding: Finding): number {
  const { spans, arithmetic } = toldIn(finding);
  const quotes = spans.reduce((sum, { quote }) => sum + 300 + bytesIn(quote), 0);
  return 1500 + quotes + bytesIn(arithmetic) + bytesIn(finding.waiver?.reason ?? '');
}

interface Props {
  readonly finding: Finding;
  readonly places: Places;
  readonly source: Source;
}

function Answered({ finding, places, source: { locale } }: Props): ReactElement {
  const words = WORDS[locale];
  const { id, severity, waiver, fingerprint } = finding;
  const told = toldIn(finding);
  const { title, message } = sayFinding(told, locale);
  return (
    <article className="card finding" id={`f-${id}`}>
      <h2>
        {title} <small>{words.severities[severity] ?? severity}</small>
      </h2>
      <p>{message}</p>
      <h3>{words.quotes}</h3>
      <ul>
        {told.spans.map((span) => (
          <li key={`${span.document} ${span.start} ${span.end}`}>
            <Cited span={span} places={places} inText={words.inText} />
          </li>
        ))}
      </ul>
      {told.arithmetic !== '' && (
        <>
          <h3>{words.arithmetic}</h3>
          <p className="sum">{told.arithmetic}</p>
        </>
      )}
      <h3>{words.answer}</h3>
      <p lang="zh-CN">{waiver?.reason}</p>
      <p className="small quiet">
        {waiver !== null && words.answered(dayOf(waiver.at))}
        {waiver?.until != null && ` · ${words.until(waiver.until)}`} · {words.fingerprint} <code>{fingerprint}</code>
      </p>
    </article>
  );
}

interface CitedProps {
  readonly span: Told['spans'][number];
  readonly places: Places;
  readonly inText: string;
}

function Cited({ span: { document: id, start, quote }, places, inText }: CitedProps): ReactElement {
  const document = places.document(id);
  const href = places.href(id, start);
  return (
    <>
      <q lang="zh-CN">{quote}</q>{' '}
      <span className="small quiet">
        {document !== undefined && <span lang="zh-CN">{titleOf(document)} </span>}
        {href !== undefined && <a href={href}>{inText}</a>}
      </span>
    </>
  );
}
