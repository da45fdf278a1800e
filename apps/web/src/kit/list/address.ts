/** Takes one value out of an address; undefined where it is none of ours. */
export type Read<Value> = (raw: unknown) => Value | undefined;

/** Whatever somebody typed. A number in an address is meant as its digits. */
export const anyText: Read<string> = (raw) => {
  const text = typeof raw === 'number' ? String(raw) : raw;
  return typeof text === 'string' && text !== '' ? text.slice(0, 200) : undefined;
};

export function oneOf<const Choice extends string>(choices: readonly Choice[]): Read<Choice> {
  return (raw) => choices.find((choice) => choice === raw);
}

type Filters<Reads> = { [Name in keyof Reads]?: Reads[Name] extends Read<infer Value> ? Value | undefined : never };

/** The filters that stand in an address; whatever else stands there is left out. */
export function filtersFrom<Reads extends Readonly<Record<string, Read<unknown>>>>(
  reads: Reads,
): (raw: Readonly<Record<string, unknown>>) => Filters<Reads> {
  return (raw) =>
    Object.fromEntries(
      Object.entries(reads).flatMap(([name, read]) => {
        const value = read(raw[name]);
        return value === undefined ? [] : [[name, value]];
      }),
    ) as Filters<Reads>;
}
