/** The attributes of an element by their names in the file, entities resolved. */
export type Attributes = Readonly<Record<string, string>>;

/** The value of an attribute such as `w:val`, under that prefix or any other. */
export function attribute(attributes: Attributes, name: string): string | undefined {
  const value = attributes[name];
  if (value !== undefined) return value;
  const local = localName(name);
  for (const found in attributes) if (localName(found) === local) return attributes[found];
  return undefined;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
