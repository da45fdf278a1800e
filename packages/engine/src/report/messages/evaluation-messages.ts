import type { StepCode } from '../../evaluation/formulas.js';
import type { Forecast, State, Word } from '../../evaluation/judgement.js';
import type { Light } from '../../evaluation/light-rules.js';
import type { KindId } from '../../evaluation/target.js';

/** The words of the judgements in one language. `{name}` is filled with the parameter of that name, `{name%}` as a share. */
export interface EvaluationMessages {
  readonly kinds: Readonly<Record<KindId, string>>;
  readonly states: Readonly<Record<State, string>>;
  readonly words: Readonly<Record<Word, string>>;
  readonly forecasts: Readonly<Record<Forecast, string>>;
  /** One sentence for what is on its way, one for what has to be kept, one for what is not judged. */
  readonly verdicts: { readonly going: string; readonly kept: string; readonly declined: string };
  /** What a sum works out. */
  readonly steps: Readonly<Record<StepCode, string>>;
  /** By code: why something is not judged, what to know about a judgement, a count or a light. */
  readonly remarks: Readonly<Record<string, string>>;
  readonly lights: Readonly<Record<Light, string>>;
  readonly points: string;
  readonly times: string;
  /** Between a name and its sum, and between the items of a list. */
  readonly colon: string;
  readonly comma: string;
}
