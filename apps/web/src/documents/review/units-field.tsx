import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useId } from 'react';
import { all } from '../../kit/all.js';
import { apiIn, told } from '../../kit/api.js';
import { useLocale, useWords } from '../../kit/locale.js';
import { Choice } from './fields.js';
import { ROW_WORDS } from './row-words.js';

interface UnitsProps {
  readonly label: string;
  readonly units: readonly string[];
  readonly onChange: (units: readonly string[]) => void;
  /** As the document names them. */
  readonly inText: readonly string[];
}

/** Units, one after the other. */
export function UnitsField({ label, units, onChange, inText }: UnitsProps): ReactElement {
  const said = useWords(ROW_WORDS);
  const names = useUnits();
  const id = useId();
  const others = [...names].filter(([unit]) => !units.includes(unit));
  return (
    <div className="rv-units">
      <label htmlFor={id}>{label}</label>
      {inText.length > 0 && <small className="quiet">{said.inText(inText.join('、'))}</small>}
      <ul>
        {units.map((unit) => (
          <li key={unit}>
            {names.get(unit) ?? unit}{' '}
            <button
              type="button"
              className="plain"
              aria-label={said.removeUnit(names.get(unit) ?? unit)}
              onClick={() => onChange(units.filter((one) => one !== unit))}
            >
              ✕
            </button>
          </li>
        ))}
      </ul>
      <select id={id} value="" onChange={(event) => onChange([...units, event.target.value])}>
        <option value="">{said.chooseUnit}</option>
        {others.map(([unit, name]) => (
          <option key={unit} value={unit}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

interface UnitProps {
  readonly label: string;
  readonly unit: string | null;
  readonly onChange: (unit: string | null) => void;
}

/** One unit, or none. */
export function UnitField({ label, unit, onChange }: UnitProps): ReactElement {
  const said = useWords(ROW_WORDS);
  const choices: Readonly<Record<string, string>> = { '': said.noUnit, ...Object.fromEntries(useUnits()) };
  return (
    <Choice
      label={label}
      choices={choices}
      value={unit ?? ''}
      onChange={(chosen) => onChange(chosen === '' ? null : chosen)}
    />
  );
}

/** Names by id. */
function useUnits(): ReadonlyMap<string, string> {
  const locale = useLocale();
  const { data } = useQuery({
    queryKey: ['units', 'names'],
    queryFn: () =>
      all((cursor) =>
        told(() =>
          apiIn(locale).GET('/api/units', {
            params: { query: cursor === undefined ? { limit: 200 } : { limit: 200, cursor } },
          }),
        ),
      ),
    staleTime: 60_000,
  });
  return new Map(data?.map(({ id, name }) => [id, name]));
}
