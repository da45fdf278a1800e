import { chmodSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { Running } from '../../apps/cli/testing/running.js';
import { openBrowser } from '../../packages/viewer/testing/browser.js';
import { ROOT } from '../shared/places.js';
import { smallPng } from './small-png.js';

// The pictures of the application in docs/images: the example city on a server of its own, in both languages.

const LOCALES = { zh: 'zh-CN', en: 'en-US' } as const;
const WINDOW = { width: 1280, height: 720 };
const PASSWORD = 'otters swim at dusk';
/** Of the scoreboard, so that it does not change with the day on which the picture is taken. */
const DAY = '2025-12-31';

/** Runs in the browser: the pixels of a picture. */
const UNPACK = `async (picture) => {
  const image = new Image();
  image.src = 'data:image/png;base64,' + picture;
  await image.decode();
  const pen = new OffscreenCanvas(image.width, image.height).getContext('2d');
  pen.drawImage(image, 0, 0);
  let pixels = '';
  for (const byte of pen.getImageData(0, 0, image.width, image.height).data) pixels += String.fromCharCode(byte);
  return btoa(pixels);
}`;

const folder = mkdtempSync(join(tmpdir(), 'outturn-pictures-'));
// PostgreSQL, which does not run as root, has to get through.
chmodSync(folder, 0o755);
const server = new Running(['serve', '--data', folder, '--port', '0', '--lang', 'en']);
try {
  const [, address = '', secret = ''] = await server.hear(/(http\S+)\/welcome#(\S+)/);
  await takeAll(address, await firstOfficer(address, secret));
} finally {
  await server.stop();
  rmSync(folder, { recursive: true });
}

/** Signs in as an administrator who plans as well; gives the cookie. */
async function firstOfficer(address: string, secret: string): Promise<string> {
  const login = 'planner';
  await post(address, '/api/links/redeem', { secret, login, password: PASSWORD });
  const signedIn = await post(address, '/api/session', { login, password: PASSWORD });
  const cookie = signedIn.headers.getSetCookie()[0]!.split(';')[0]!;
  const { account } = (await (await fetch(`${address}/api/session`, { headers: { cookie } })).json()) as {
    account: string;
  };
  await post(address, '/api/grants', { account, role: 'planning', unit: null, post: null }, cookie);
  return cookie;
}

async function post(address: string, path: string, body: unknown, cookie = ''): Promise<Response> {
  const headers = { 'content-type': 'application/json', origin: address, cookie };
  const response = await fetch(`${address}${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
  if (!response.ok) throw new Error(`${path}: ${await response.text()}`);
  return response;
}

async function takeAll(address: string, cookie: string): Promise<void> {
  const { items } = (await (await fetch(`${address}/api/documents`)).json()) as {
    items: { id: string; kind: string }[];
  };
  const plan = items.find(({ kind }) => kind === 'plan')!.id;
  const browser = await openBrowser();
  const [name, value] = cookie.split('=', 2) as [string, string];
  for (const [locale, tag] of Object.entries(LOCALES)) {
    const context = await browser.newContext({ viewport: WINDOW, locale: tag });
    await context.addCookies([{ name, value, url: address }]);
    const [page, bench] = [await context.newPage(), await context.newPage()];
    const shown: Readonly<Record<string, string>> = {
      scoreboard: `/app/plans/yunlan-14th/scoreboard?on=${DAY}`,
      review: `/app/documents/${plan}?filter=all`,
      public: `${locale === 'zh' ? '' : '/en'}/plans/yunlan-14th.html`,
    };
    for (const [what, path] of Object.entries(shown)) {
      await page.goto(`${address}${path}`, { waitUntil: 'networkidle' });
      const file = join(ROOT, 'docs/images', `${what}.${locale}.png`);
      writeFileSync(file, await pictureOf(page, bench));
      console.log(`${file}: ${Math.round(statSync(file).size / 1000)} KB`);
    }
    await context.close();
  }
  await browser.close();
}

/** What the window shows, in few bytes. The browser itself unpacks its picture, on an empty page: ours let nothing in. */
async function pictureOf(page: Page, bench: Page): Promise<Buffer> {
  const picture = (await page.screenshot()).toString('base64');
  const pixels = await bench.evaluate<string>(`(${UNPACK})('${picture}')`);
  return smallPng(Buffer.from(pixels, 'base64'), WINDOW.width);
}
