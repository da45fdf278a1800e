import type { DocumentFrame, Span } from '../document/document.js';
import type { FramedSection } from '../document/sections.js';
import type { Part } from './clause.js';
import { tierOf } from './tier.js';

/** What a section settles for the figures under it. */
export function partOf(
  frame: DocumentFrame,
  section: FramedSection | undefined,
  own: readonly string[],
  overall: boolean,
): Part {
  const mode = section?.mode ?? (frame.kind === 'plan' ? 'plan' : 'review');
  const reported = frame.year ?? Number.NaN;
  const years = section?.years ?? null;
  const spans = years !== null && years.to > years.from;
  const looksBackFar = spans && years.to <= reported && overall;
  const past = { from: reported - 4, to: reported };
  const tier = section === undefined ? '' : tierOf(section.title);
  if (frame.kind === 'plan') {
    const ahead = mode === 'plan' ? spanAhead(frame.span, years) : null;
    const span = mode === 'plan' ? ahead : past;
    return {
      mode,
      reported,
      planned: (ahead ?? frame.span)?.to ?? Number.NaN,
      span: Number.isNaN(reported) ? null : span,
      own,
      tier,
      current: reported,
      five: (mode === 'plan' ? frame.span : null) ?? past,
    };
  }
  const current = frame.kind === 'feature' || frame.kind === 'communique' ? reported : reported + 1;
  if (mode === 'plan') {
    const five = spans && years.to - years.from === 4 && years.to > reported ? years : past;
    return { mode, reported, planned: years?.to ?? reported + 1, span: spans ? years : null, own, tier, current, five };
  }
  return { mode, reported, planned: reported + 1, span: looksBackFar ? years : null, own, tier, current, five: past };
}

/** The years that a part of a plan sets aims for: from the plan's first to its last, or to the horizon of its heading. */
function spanAhead(plan: Span | null, horizon: Span | null): Span | null {
  return plan !== null && horizon !== null && horizon.to > plan.to ? { from: plan.from, to: horizon.to } : plan;
}

const SUFFIX = /(?:特别行政区|维吾尔自治区|壮族自治区|回族自治区|自治区|自治州|自治县|地区|省|市|县|区|旗|盟|州)$/;

/** A county's report that says 全省 speaks of others, a province's of itself. */
const PROVINCE = ['全省', '我省', '本省', '省内'];

/** The names under which a document speaks of its own region, longest first. */
export function ownNames({ region }: DocumentFrame): readonly string[] {
  if (region === '') return PROVINCE;
  if (region === '全国') return ['全国', '我国'];
  const short = region.replace(SUFFIX, '');
  const names = short.length >= 2 && short !== region ? [region, short] : [region];
  if (region.endsWith('地区')) return [...names, '地区'];
  return /[省]$/.test(region) ? [...names, ...PROVINCE] : names;
}
