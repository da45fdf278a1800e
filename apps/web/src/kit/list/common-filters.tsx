import type { ReactElement } from 'react';
import { inBoth, useWords } from '../locale.js';
import { REVIEW_STATES, type ReviewState, useReviewMarks } from '../thing/review-state.js';
import { FilterChoice, type FilterProps } from './filters.js';
import { useNames } from './names.js';

interface PlanProps extends FilterProps<string> {
  /** What the address names a plan by. */
  readonly by: 'id' | 'code';
}

/** Nothing where there is one plan only. */
export function FilterPlan({ by, ...filter }: PlanProps): ReactElement | null {
  const words = useWords(WORDS);
  const { plans } = useNames();
  if (plans.length < 2 && filter.value === undefined) return null;
  const choices = plans.map((plan) => ({ value: plan[by], word: plan.name }));
  return <FilterChoice {...filter} label={words.plan} choices={choices} />;
}

export function FilterDocument(filter: FilterProps<string>): ReactElement {
  const words = useWords(WORDS);
  const { documents, document: nameOf } = useNames();
  const choices = documents.map(({ id }) => ({ value: id, word: nameOf(id) }));
  return <FilterChoice {...filter} label={words.document} choices={choices} />;
}

/** What a person has decided on what was read; without a choice all that was not turned down. */
export function FilterState(filter: FilterProps<ReviewState>): ReactElement {
  const words = useWords(WORDS);
  const marks = useReviewMarks();
  const choices = REVIEW_STATES.map((value) => ({ value, word: marks[value].word }));
  return <FilterChoice {...filter} label={words.state} choices={choices} none={words.alive} />;
}

const WORDS = inBoth(
  { plan: '规划', document: '文件', state: '识别结果', alive: '未被否决的' },
  { plan: 'Plan', document: 'Document', state: 'Reading', alive: 'All but turned down' },
);
