import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { apiIn, told } from '../../kit/api.js';
import { useLocale, useWords } from '../../kit/locale.js';
import { Choice, Field } from './fields.js';
import { type Form, type Known, knownAs } from './form.js';
import { FORM_WORDS } from './form-words.js';

interface Part {
  readonly form: Form;
  readonly set: (part: Partial<Form>) => void;
}

/** Picks an indicator of the ledger, or names a new one. */
export function IndicatorField({ form, set, known }: Part & { readonly known: readonly Known[] }): ReactElement {
  const said = useWords(FORM_WORDS);
  const found = knownAs(form.indicator, known);
  const hint = found === undefined ? said.isNew : said.isKnown(found.name, found.unit);
  return (
    <>
      <Field
        label={said.indicator}
        value={form.indicator}
        onChange={(indicator) => set({ indicator })}
        known={known.map(({ name }) => name)}
        hint={hint}
        isRequired
      />
      {found === undefined && (
        <Field
          label={said.indicatorUnit}
          value={form.indicatorUnit}
          onChange={(indicatorUnit) => set({ indicatorUnit })}
          isRequired
        />
      )}
    </>
  );
}

/** The definition (口径) of the figure, where its indicator has any. */
export function DefinitionField({
  form,
  set,
  code,
}: Part & { readonly code: string | undefined }): ReactElement | null {
  const said = useWords(FORM_WORDS);
  const locale = useLocale();
  const { data } = useQuery({
    queryKey: ['definitions', code],
    queryFn: () =>
      told(() =>
        apiIn(locale).GET('/api/indicators/{code}/definitions', {
          params: { path: { code: code! }, query: { limit: 200 } },
        }),
      ),
    enabled: code !== undefined,
  });
  if (data === undefined || data.items.length === 0 || form.becomes === 'year-target') return null;
  const choices = { '': said.anyDefinition, ...Object.fromEntries(data.items.map((one) => [one.code, one.text])) };
  return (
    <Choice
      label={said.definition}
      choices={choices as Readonly<Record<string, string>>}
      value={form.definition}
      onChange={(definition) => set({ definition })}
    />
  );
}
