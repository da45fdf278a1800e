import { indicatorByCode } from '../../vocabulary/indicators/index.js';
import { broughtTo, type Candidate } from './candidate.js';
import type { Match } from './proposal.js';

/**
 * One name and one unit for all facts of an indicator that the ledger does not have: those of its first level. One that the document only
 * tells changes of is kept as a change: 规模以上工业增加值增速.
 */
export function settleNew(candidates: readonly Candidate[]): readonly Candidate[] {
  const levels = new Map<string, Match>();
  for (const { key, match, form, entry } of candidates) {
    if (match.how === 'new' && form === 'level' && entry.fact.measure === 'level' && !levels.has(key))
      levels.set(key, match);
  }
  return candidates.map((candidate) => {
    const { entry, form, key } = candidate;
    if (candidate.match.how !== 'new' || form === 'rank') return candidate;
    const match = levels.get(key) ?? ofChange(candidate);
    const brought = broughtTo(entry, form, match.unit);
    const doubts = [...candidate.doubts, ...brought.doubts];
    return { ...candidate, match, brought, doubts };
  });
}

/** An index (居民消费价格) is its own change; what should fall is kept by how far it did (单位地区生产总值能耗降低率). */
function ofChange({ match, form }: Candidate): Match {
  if (form !== 'change') return match;
  const known = match.code === null ? null : indicatorByCode(match.code);
  if (known?.unit === 'index') return { ...match, unit: '%' };
  if (known?.flow === 'rate' && known.direction === 'down') return { ...match, name: `${match.name}降低率`, unit: '%' };
  return { ...match, code: null, name: `${match.name}增速`, unit: '%' };
}
