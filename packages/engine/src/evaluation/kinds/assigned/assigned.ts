import { declined, type Kind } from '../../kind.js';

export const kind: Kind = {
  id: 'assigned',
  code: 'K9',
  source: 'usage of plans: 完成国家(省)下达任务; the number comes from the act of the upper level',
  measure: (given, kindOf) => {
    const { value, form = 'end-level', yearTargets = [] } = given.target;
    const isIssued = form === 'year-by-year' ? yearTargets.length > 0 : value !== null;
    if (!isIssued) return declined('not-issued', 'not-issued');
    const outcome = kindOf(form).measure({ ...given, target: { ...given.target, kind: form } }, kindOf);
    return { ...outcome, flags: [...(outcome.flags ?? []), { code: 'assigned-from-above', params: {} }] };
  },
};
