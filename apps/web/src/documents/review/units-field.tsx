import { type ReactElement, useId } from 'react';
import { useNames } from '../../kit/list/names.js';
import { useWords } from '../../kit/locale.js';
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
  const { units: known, unit: nameOf } = useNames();
  const id = useId();
  const others = known.filter((one) => !units.includes(one.id));
  return (
    <div className="rv-units">
      <label htmlFor={id}>{label}</label>
      {inText.length > 0 && <small className="quiet">{said.inText(inText.join('、'))}</small>}
      <ul>
        {units.map((unit) => (
          <li key={unit}>
            {nameOf(unit)}{' '}
            <button
              type="button"
              className="plain"
              aria-label={said.removeUnit(nameOf(unit))}
              onClick={() => onChange(units.filter((one) => one !== unit))}
            >
              ✕
            </button>
          </li>
        ))}
      </ul>
      <select id={id} value="" onChange={(event) => onChange([...units, event.target.value])}>
        <option value="">{said.chooseUnit}</option>
        {others.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
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
  const known = useNames().units.map(({ id, name }) => [id, name]);
  const choices: Readonly<Record<string, string>> = { '': said.noUnit, ...Object.fromEntries(known) };
  return (
    <Choice
      label={label}
      choices={choices}
      value={unit ?? ''}
      onChange={(chosen) => onChange(chosen === '' ? null : chosen)}
    />
  );
}
