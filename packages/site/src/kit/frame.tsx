import type { ReactElement } from 'react';
import { type Address, fileOf, type PageName } from './addresses.js';
import { Footer } from './footer.js';
import { WORDS } from './frame-words.js';
import { htmlOf, type Made } from './made.js';
import type { Found, Source } from './page.js';
import { TAGS } from './page.js';

/** What the frame knows that a page does not. */
export interface Around {
  /** `https://plans.example.org`, where it is known; pages as files may stand anywhere. */
  readonly origin: string | null;
  /** Where people sign in; null where nobody can. */
  readonly signIn: string | null;
}

/** A whole page: the same text for the same page each time. */
export function framed(found: Found, source: Source, address: Address, around: Around): Made {
  return htmlOf(<Frame {...{ found, source, address, around }} />);
}

interface Props {
  readonly found: Found;
  readonly source: Source;
  readonly address: Address;
  readonly around: Around;
}

function Frame(props: Props): ReactElement {
  const { found, source } = props;
  const words = WORDS[source.locale];
  return (
    <html lang={TAGS[source.locale]}>
      <Head {...props} />
      <body>
        <a className="skip" href="#main">
          {words.skip}
        </a>
        <Header {...props} />
        <main id="main">{found.main}</main>
        <Footer found={found} source={source} isPast={props.address.release !== null} />
      </body>
    </html>
  );
}

function Head({ found, source, address, around: { origin } }: Props): ReactElement {
  const { links, locale } = source;
  const words = WORDS[locale];
  const other = locale === 'zh' ? 'en' : 'zh';
  const here = canonicalOf(origin, address);
  const there = canonicalOf(origin, { ...address, locale: other }) ?? links.otherLocale;
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{`${found.title} · ${words.brand}`}</title>
      <meta name="description" content={found.description} />
      <meta name="color-scheme" content="light dark" />
      {here !== null && <link rel="canonical" href={here} />}
      {here !== null && <link rel="alternate" hrefLang={TAGS[locale]} href={here} />}
      <link rel="alternate" hrefLang={TAGS[other]} href={there} />
      <link rel="icon" href={links.root('favicon.svg')} type="image/svg+xml" />
      <link rel="alternate" type="application/atom+xml" title={words.feed} href={links.feed} />
      {found.alternates?.map(({ type, href, title }) => (
        <link key={href} rel="alternate" type={type} href={href} title={title} />
      ))}
      {found.dataset !== undefined && (
        // biome-ignore lint/security/noDangerouslySetInnerHtml: a script holds no markup; what could end it is escaped.
        <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonForScript(found.dataset) }} />
      )}
    </head>
  );
}

/** JSON that cannot end the script that it stands in. */
function jsonForScript(value: object): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

/** The whole address of a page; null where nobody knows where the site stands. */
export function canonicalOf(origin: string | null, address: Address): string | null {
  if (origin === null) return null;
  const path = fileOf(address).split('/').map(encodeURIComponent).join('/');
  return `${origin}/${path.replace(/(^|\/)index\.html$/, '$1')}`;
}

/** Which room a page belongs to. */
const ROOM: Partial<Record<PageName, keyof (typeof WORDS)['zh']['rooms']>> = {
  home: 'home',
  indicators: 'indicators',
  indicatorsPart: 'indicators',
  indicator: 'indicators',
  indicatorPart: 'indicators',
  documents: 'documents',
  documentsPart: 'documents',
  document: 'documents',
  documentPart: 'documents',
  tasks: 'tasks',
  tasksPart: 'tasks',
  projects: 'projects',
  projectsPart: 'projects',
  project: 'projects',
  findings: 'findings',
  findingsPart: 'findings',
  method: 'method',
};

function Header({ source: { links, locale }, address, around: { signIn } }: Props): ReactElement {
  const words = WORDS[locale];
  const rooms = Object.entries(words.rooms) as [keyof typeof words.rooms, string][];
  const here = ROOM[address.ref.name];
  return (
    <header className="top">
      <a className="brand" href={links.home}>
        {words.brand} <span>{words.tagline}</span>
      </a>
      <nav aria-label={words.nav}>
        {rooms.map(([room, name]) => (
          <a
            key={room}
            href={links[room]}
            aria-current={here === room ? (room === address.ref.name ? 'page' : 'true') : undefined}
          >
            {name}
          </a>
        ))}
      </nav>
      <div className="choices">
        <a
          href={links.otherLocale}
          hrefLang={TAGS[locale === 'zh' ? 'en' : 'zh']}
          lang={TAGS[locale === 'zh' ? 'en' : 'zh']}
        >
          {words.other}
        </a>
        {signIn !== null && (
          <a className="sign-in" href={signIn}>
            {words.signIn}
          </a>
        )}
      </div>
    </header>
  );
}
