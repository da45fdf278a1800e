// Tries the cases that it is told to, one after another, in a process of its own: a case may hang it or end it.
import { setTimeout } from 'node:timers/promises';
import { importBytes } from '@outturn/import';
import { breachesOf } from '../../packages/import/testing/laws.js';
import { inputs } from './inputs.js';
import { caseOf } from './mutate.js';
import type { Tried } from './tried.js';

const [seed, only, own] = process.argv.slice(2);
const files = inputs(only || undefined, own === 'own');

process.on('message', async (number: number) => {
  process.send?.(await tried(number));
});
process.send?.(null);

async function tried(number: number): Promise<Tried> {
  const { input, bytes } = caseOf(Number(seed), number, files);
  const started = performance.now();
  const [outcome, failure] = await outcomeOf(bytes);
  // What was left lying and comes up late is still this one's.
  await setTimeout(5);
  return {
    number,
    file: input.name,
    ending: input.ending,
    outcome,
    failure,
    seconds: (performance.now() - started) / 1000,
  };
}

async function outcomeOf(bytes: Uint8Array): Promise<readonly [outcome: string, failure: string | null]> {
  try {
    const imported = await importBytes(bytes);
    if (!imported.ok) return [imported.reason, null];
    const breaches = breachesOf(imported);
    return breaches.length === 0 ? ['text', null] : ['unsound', breaches.slice(0, 3).join('; ')];
  } catch (error) {
    return ['exception', error instanceof Error ? (error.stack ?? error.message) : String(error)];
  }
}
