import { relative } from './links.js';
import { htmlOf, type Made } from './made.js';

/** Says in both languages that there is nothing here, and where to go on. Nobody knows which language was meant. */
export function notFoundPage(path: string): Made {
  const root = (file: string): string => relative(path, file);
  return htmlOf(
    <html lang="zh-CN">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light dark" />
        <title>没有这个页面 · 兑现 Outturn</title>
        <link rel="icon" href={root('favicon.svg')} type="image/svg+xml" />
      </head>
      <body>
        <main id="main" className="not-found">
          <h1>没有这个页面</h1>
          <p>地址可能写错了，或者内容没有公开。</p>
          <p>
            <a href={root('index.html')}>公开首页</a>
          </p>
          <div lang="en">
            <h2>There is no such page</h2>
            <p>The address may be wrong, or what it names is not public.</p>
            <p>
              <a href={root('en/index.html')}>Public pages</a>
            </p>
          </div>
        </main>
      </body>
    </html>,
  );
}
