import { sayJudgement } from '@outturn/engine';
import { expect, test } from 'vitest';
import { KINDS } from './kinds.js';

test.each(['zh', 'en'] as const)('kinds of target are called what judgements call them (%s)', (locale) => {
  for (const [kind, [name]] of Object.entries(KINDS[locale])) {
    const judgement = { kind, state: 'no-data', word: null, reason: null, forecast: null, flags: [], derivation: [] };
    const said = sayJudgement(judgement as unknown as Parameters<typeof sayJudgement>[0], locale);
    expect(name.toLowerCase()).toBe(said.kind.toLowerCase());
  }
});
