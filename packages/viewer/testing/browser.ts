import { existsSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, chromium, type Page } from 'playwright-core';

const PATH = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** No start-up page, no updates, no sync: the browser asks nothing of the network by itself. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Whether somebody has said that there is no browser here, and that these tests are not to be run. */
export function withoutBrowser(): boolean {
  const without = process.env.OUTTURN_NO_BROWSER === '1';
  if (without) console.warn('OUTTURN_NO_BROWSER=1: the tests in a browser are skipped.');
  return without;
}

/** A missing browser fails the test: pages that nobody has opened are not tested. */
export async function openBrowser(): Promise<Browser> {
  if (!existsSync(PATH)) {
    throw new Error(
      `There is no Chromium at ${PATH}. Install it (apt-get install chromium), or set CHROMIUM to the path of one, ` +
        'or set OUTTURN_NO_BROWSER=1 to skip the tests that need it.',
    );
  }
  return chromium.launch({ executablePath: PATH, args: QUIET });
}

/** A page and what went wrong in it so far: errors of scripts, and requests for anything but itself. */
export interface Watched {
  readonly page: Page;
  readonly troubles: readonly string[];
}

export async function watch(page: Page): Promise<Watched> {
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(`console: ${message.text()}`);
  });
  page.on('dialog', async (dialog) => {
    troubles.push(`dialog: ${dialog.message()}`);
    await dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!request.isNavigationRequest()) troubles.push(`request: ${request.url()}`);
  });
  return { page, troubles };
}

/** What axe finds that keeps people out, as one line each. */
export async function barriers(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .map(({ html }) => html)
          .join(' ')
          .slice(0, 400)}`,
    );
}
