import { chartOf } from '@outturn/charts';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { apiIn, told } from '../kit/api.js';
import { Asked } from '../kit/asked.js';
import { Copy } from '../kit/copy.js';
import { type Locale, useLocale, useWords } from '../kit/locale.js';
import type { Page } from './page.js';
import { WORDS } from './words.js';

/** The same as files, and how to cite it. */
export function Downloads({ page, asOf }: { readonly page: Page; readonly asOf: string | undefined }): ReactElement {
  const words = useWords(WORDS);
  const locale = useLocale();
  const { indicator, region, on } = page;
  const query = { region, on, lang: locale, ...(asOf && { asOf }) };
  const citation = useQuery({
    queryKey: ['citation', indicator.code, query],
    queryFn: () =>
      told(() =>
        apiIn(locale).GET('/data/indicators/{code}.metadata.json', {
          params: { path: { code: indicator.code }, query },
        }),
      ),
  });
  const address = (kind: string): string =>
    `/data/indicators/${encodeURIComponent(indicator.code)}.${kind}?${new URLSearchParams(query)}`;
  return (
    <section>
      <h2>{words.downloads}</h2>
      <p className="quiet">{words.ofState(on, asOf)}</p>
      <p className="files">
        {['csv', 'json', 'metadata.json'].map((kind) => (
          <a key={kind} className="button" href={address(kind)} download>
            .{kind}
          </a>
        ))}
        <button type="button" className="button" onClick={() => void saveChart(page, asOf, locale)}>
          {words.svg}
        </button>
      </p>
      <Asked query={citation} waiting={words.citing}>
        {(metadata) => <Copy text={metadata['dc:bibliographicCitation']} label={words.cite} />}
      </Asked>
    </section>
  );
}

/** Drawn when it is asked for: what draws it stands in no page. */
async function saveChart(page: Page, asOf: string | undefined, locale: Locale): Promise<void> {
  const [model] = chartOf(page, locale);
  if (model === undefined) return;
  const { svgOf } = await import('@outturn/charts/svg');
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([svgOf(model)], { type: 'image/svg+xml' }));
  link.download = [page.indicator.code, page.region, page.on, asOf].filter(Boolean).join('-').concat('.svg');
  link.click();
  URL.revokeObjectURL(link.href);
}
