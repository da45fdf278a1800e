import type { Draft } from '../chain/write.js';
import type { Database } from '../database/connect.js';
import { NOW, seen, type View } from '../view.js';

/** Who took over from whom (机构改革): what belonged to a unit belongs to those that took over from it. */
export interface Succession {
  /** The units that stand now in the place of a unit: itself where none took over. */
  heirsOf(unit: string): ReadonlySet<string>;
  /** All units, those before them too, whose things belong to one of these now. */
  kinOf(units: Iterable<string>): readonly string[];
}

export async function readSuccession(database: Database, view: View): Promise<Succession> {
  const units = await database.selectFrom('unit').select(['id', 'successorOf']).where(seen(view, 'unit')).execute();
  return successionOf(units);
}

/** The units whose things are those of one unit, whatever it was called before; undefined where none is asked for. */
export async function kinIn(database: Database, view: View, unit?: string): Promise<readonly string[] | undefined> {
  return unit === undefined ? undefined : (await readSuccession(database, view)).kinOf([unit]);
}

export function successionIn(draft: Draft): Promise<Succession> {
  return readSuccession(draft.tx, NOW);
}

export function successionOf(
  units: readonly { readonly id: string; readonly successorOf: readonly string[] }[],
): Succession {
  const next = new Map<string, readonly string[]>();
  for (const { id, successorOf } of units) {
    for (const before of successorOf) next.set(before, [...(next.get(before) ?? []), id]);
  }
  const heirs = (unit: string): readonly string[] => next.get(unit)?.flatMap(heirs) ?? [unit];
  const heirsOf = (unit: string): ReadonlySet<string> => new Set(heirs(unit));
  const kinOf = (some: Iterable<string>): readonly string[] => {
    const now = new Set([...some].flatMap(heirs));
    return units.map(({ id }) => id).filter((id) => heirs(id).some((heir) => now.has(heir)));
  };
  return { heirsOf, kinOf };
}

/** True where some unit stands in the place of both. */
export function isOneUnit(succession: Succession, one: string, other: string): boolean {
  const heirs = succession.heirsOf(other);
  return [...succession.heirsOf(one)].some((heir) => heirs.has(heir));
}
