import { type IndicatorPage, type Ledger, tellIndicatorPage, type View } from '@outturn/ledger';
import { z } from 'zod';
import type { Locale } from '../http/locale.js';
import { isProblem, type Problem, problem } from '../http/problem.js';
import type { Who } from '../http/who.js';
import { JudgedBy, judgeBy } from '../judgements/asked.js';
import { regionFor } from '../judgements/region.js';
import { Region } from '../nouns/fields.js';
import { Language, latest, nameOf } from './files.js';

export const IndicatorQuery = z.object({ region: Region.optional(), ...JudgedBy, ...Language });

interface Asked {
  readonly input: {
    readonly params: { readonly code: string };
    readonly query: z.output<typeof IndicatorQuery>;
  };
  readonly ledger: Ledger;
  readonly view: View;
  readonly now: Date;
  readonly timeZone: string;
  readonly locale: Locale;
  readonly who: Who | undefined;
}

export interface IndicatorData {
  readonly page: IndicatorPage;
  readonly locale: Locale;
  readonly modified: string | null;
  /** Of a file, without what comes behind the dot. */
  readonly name: string;
}

/** What all files of an indicator are made of: what is told of it, so that one after another they are worked out once. */
export async function indicatorData(asked: Asked): Promise<IndicatorData | Problem<'not-found' | 'unprocessable'>> {
  const { input, ledger, view } = asked;
  const { code } = input.params;
  const locale = input.query.lang ?? asked.locale;
  const region = await regionFor(asked, code, input.query.region);
  if (isProblem(region)) return region;
  const by = await judgeBy(input.query, { ...asked, locale });
  if (isProblem(by)) return by;
  const told = await tellIndicatorPage(ledger.database, view, { ...by, code, region });
  if (told === null) return problem('not-found');
  const page = JSON.parse(told.json.toString()) as IndicatorPage;
  const moments = [...page.observations, ...page.targets].map(({ enteredAt }) => enteredAt);
  return { page, locale, modified: latest(moments), name: nameOf([code, region], view) };
}
