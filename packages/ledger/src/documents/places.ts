import { sql } from 'kysely';
import type { Database } from '../database/connect.js';
import { seen, type View } from '../view.js';

/** Where a thing stands, for who has not opened its document. */
export interface Standing {
  readonly documentTitle: string;
  /** The sentence that it begins in. */
  readonly sentence: { readonly start: number; readonly end: number; readonly text: string } | null;
  /** The headings that it stands under, from the top. */
  readonly section: readonly string[];
}

interface Place {
  readonly document: string;
  readonly edition: number;
  readonly start: number;
}

/** The same things, each with where it stands. */
export async function withStanding<Thing extends Place>(
  database: Database,
  view: View,
  things: readonly Thing[],
): Promise<readonly (Thing & Standing)[]> {
  if (things.length === 0) return [];
  const { rows } = await sql<Standing>`
    select coalesce(title, '') as document_title, sentence, coalesce(path, '{}') as section
    from unnest(${things.map(({ document }) => document)}::uuid[], ${things.map(({ edition }) => edition)}::integer[],
        ${things.map(({ start }) => start)}::integer[]) with ordinality as place(document, edition, start, at)
      left join document on document.id = place.document and ${seen(view, 'document')}
      left join lateral (
        select jsonb_build_object('start', passage.start, 'end', passage."end", 'text', passage.text) as sentence from passage
        where passage.document = place.document and passage.start <= place.start and place.start < passage."end"
          and place.edition = document.edition and ${seen(view, 'passage')}
        order by passage.start desc limit 1
      ) as held on true
      left join lateral (
        select path from section where section.document = place.document and section.edition = place.edition
          and section.start <= place.start and place.start < section."end" and ${seen(view, 'section')}
        order by depth desc, position desc limit 1
      ) as chapter on true
    order by place.at`.execute(database);
  return things.map((thing, at) => ({ ...thing, ...rows[at]! }));
}
