#!/usr/bin/env node
import { TROUBLE } from './exit.js';
import { localeOf, messagesOf } from './locale.js';
import { run } from './program.js';
import { troubleOf } from './trouble.js';
import { voiceOf } from './voice.js';

// React, which writes the public pages, is much slower where it is not told this before it is loaded.
process.env.NODE_ENV ??= 'production';

const args = process.argv.slice(2);
const words = await messagesOf(localeOf(args, process.env));

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever reads has seen enough: outturn read … | head
  if (error.code === 'EPIPE') process.exit();
  voiceOf().error(`${words.standardOutput}: ${words.trouble(troubleOf(error))}`);
  process.exit(TROUBLE);
});

try {
  process.exitCode = await run(args, words);
} catch (error) {
  voiceOf().error(`${words.bug}\n${error instanceof Error ? error.stack : error}`);
  process.exitCode = TROUBLE;
}
