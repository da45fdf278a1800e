import type { Locale } from '@outturn/engine';
import { Viewer } from '@outturn/viewer';
import type { ViewData } from '@outturn/viewer/page';
import { type ReactElement, useEffect, useState } from 'react';
import { viewOf } from './case.js';
import type { Intake } from './intake.js';
import { localeOf } from './locale.js';
import { messagesOf } from './messages/index.js';
import { Start } from './start.js';

/** First the texts are gathered, then the viewer shows them. */
export function App({ version }: { readonly version: string }): ReactElement {
  const [locale, setLocale] = useLocale();
  const [taken, setTaken] = useState<readonly Intake[]>([]);
  const [waiting, setWaiting] = useState<readonly Intake[] | null>(null);
  const [data, setData] = useState<ViewData | null>(null);
  const [failure, setFailure] = useState('');
  const words = messagesOf(locale);

  useEffect(() => {
    if (waiting === null) return;
    // Reading holds the page up, so the word that it has begun is painted first.
    const timer = setTimeout(() => {
      try {
        setData(viewOf(waiting, version));
      } catch (error) {
        setFailure(String(error));
      }
      setWaiting(null);
    }, 50);
    return () => clearTimeout(timer);
  }, [waiting, version]);

  if (data !== null) {
    const back = (
      <button type="button" onClick={() => setData(null)}>
        {words.back}
      </button>
    );
    return <Viewer data={data} locale={locale} onLocale={setLocale} before={back} />;
  }
  return (
    <Start
      words={words}
      locale={locale}
      setLocale={setLocale}
      taken={taken}
      setTaken={setTaken}
      read={(texts) => {
        setFailure('');
        setWaiting(texts);
      }}
      working={waiting !== null}
      failure={failure}
    />
  );
}

/** The language stands in the address, so that a link opens in it. */
function useLocale(): readonly [Locale, (locale: Locale) => void] {
  const [locale, setLocale] = useState(() => localeOf(location.hash, navigator.languages));
  useEffect(() => {
    document.documentElement.lang = messagesOf(locale).language;
  }, [locale]);
  return [
    locale,
    (chosen) => {
      history.replaceState(null, '', `#${chosen}`);
      setLocale(chosen);
    },
  ];
}
