const PAGE = `# What does not add up, in one line

What plans write, and why it matters.

## How it is found

The formula, with its tolerance and its source.

## What to do

What an office does about it.

## When not to use it

What looks like it and is innocent.

# 一句话说明什么对不上

规划里怎样写,为什么要紧。

## 怎样发现

公式、容差与依据。

## 怎么办

单位该怎么处理。

## 何时不用

看着像、其实没有问题的情形。
`;

/** The three files of a check: it finds nothing yet, so the loud case of its corpus fails. */
export function checkRule(name: string): Record<'ts' | 'md' | 'corpus.jsonl', string> {
  return {
    ts: `import type { Case } from '../../../entries/case.js';
import type { Check } from '../../check.js';
import type { Draft } from '../../finding.js';

/** Says what it finds, with the words on all sides. */
function* find(_given: Case): Generator<Draft> {}

export const check: Check = {
  id: '${name}',
  group: 'targets',
  severity: 'question',
  source: 'the handbook, law or rule that it comes from',
  find,
};
`,
    md: PAGE,
    'corpus.jsonl': lines(
      {
        text: '把这句话换成对不上的话,共3个样本,列出2个。',
        findings: [{ code: 'does-not-fit', severity: 'question', quotes: ['3个', '2个'] }],
      },
      { text: '把这句话换成看着像、其实没有问题的话。', findings: [] },
    ),
  };
}

function lines(...cases: readonly object[]): string {
  return cases.map((line) => `${JSON.stringify(line)}\n`).join('');
}
