import type { components, operations } from '@outturn/client';
import { apiIn, told } from '../kit/api.js';
import type { Locale } from '../kit/locale.js';

type Document = components['schemas']['Document'];
export type NewPlan = operations['addPlan']['requestBody']['content']['application/json']['plan'];

/** What stands at the head of a document says what it is a plan of. */
const HEAD = 4000;

export interface PlanRead {
  readonly plan: NewPlan;
  /** What the code of its region stands for. */
  readonly regionName: string | undefined;
}

/** The plan that a document would be the text of, as far as the document says. A person looks over it. */
export async function planOfDocument(document: Document, locale: Locale): Promise<PlanRead> {
  const [{ text }, { read, findRegion }] = await Promise.all([
    told(() => apiIn(locale).GET('/api/documents/{id}/text', { params: { path: { id: document.id } } })),
    import('./reader.js'),
  ]);
  const { span, horizon, issuer } = read(text.slice(0, HEAD), { region: document.region }).document.frame;
  const region = findRegion(document.region);
  const code = region?.code ?? document.region;
  const isPlan = document.kind === 'plan';
  const { from, to } = (isPlan ? span : null) ?? yearsAfter(document.year, isPlan ? 5 : 1);
  const plan: NewPlan = {
    code: `${code}-${from}`,
    name: document.title,
    region: document.region,
    level: levelOf(code, document.title),
    kind: kindOf(document),
    baseYear: from - 1,
    fromYear: from,
    toYear: to,
    horizonYear: isPlan ? horizon : null,
    approver: issuer === '' ? null : issuer,
    documentNumber: null,
    approvedOn: null,
    publishedOn: document.publishedOn,
    status: to < new Date().getFullYear() ? 'ended' : 'in-force',
    upper: [],
    supersedes: null,
    isPublic: false,
  };
  return { plan, regionName: document.regionName === document.region ? undefined : document.regionName };
}

/** The years after the one that a document looks back on. */
function yearsAfter(year: number | null, count: number): { readonly from: number; readonly to: number } {
  const from = (year ?? new Date().getFullYear() - 1) + 1;
  return { from, to: from + count - 1 };
}

function kindOf({ kind, title }: Document): NewPlan['kind'] {
  if (kind === 'annual-plan') return 'annual';
  if (kind === 'work-report') return 'work-report';
  return /国民经济|纲要/.test(title) ? 'development' : 'special';
}

/** Codes of regions end in zeros: four for a province, two for a city (GB/T 2260). */
function levelOf(code: string, title: string): NewPlan['level'] {
  if (/^\d\d0000$/.test(code)) return 'province';
  if (/^\d{4}00$/.test(code)) return 'city';
  if (/^\d{6}$/.test(code)) return 'county';
  if (/省|自治区/.test(title)) return 'province';
  if (/县|旗/.test(title)) return 'county';
  return /[乡镇]/.test(title) ? 'township' : 'city';
}
