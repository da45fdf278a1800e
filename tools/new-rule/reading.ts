const PAGE = `# What it reads, in one line: with a phrase or two

What documents write, and what goes wrong when it is misread.

## How it is read

The formula or the ruling, and how it differs from its neighbours.

## Examples

- A phrase of your own: what is read out of it.

## Declines

What looks like it and is none of it.

## Source

Where the ruling comes from.
`;

/** The three files of a family of reading rules: it reads nothing yet, so the loud phrase of its corpus fails. */
export function readingRule(name: string): Record<'ts' | 'md' | 'corpus.jsonl', string> {
  return {
    ts: `import type { Clause } from '../../clause.js';
import type { Draft, Rule } from '../../rule.js';

/** The phrase it reads: what is read out of it. */
function read(_clause: Clause): Draft | null {
  return null;
}

export const rule: Rule = { id: '${name}', order: 125, read };
`,
    md: PAGE,
    'corpus.jsonl': lines(
      {
        text: '把这句话换成要读的话,共3个样本。',
        facts: [{ quote: '3个', indicator: '样本', value: 3, unit: '个', rule: name }],
      },
      { text: '把这句话换成看着像、其实不是的话。', silent: true, facts: [] },
    ),
  };
}

function lines(...cases: readonly object[]): string {
  return cases.map((line) => `${JSON.stringify(line)}\n`).join('');
}
