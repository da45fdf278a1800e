/** A number as it is typed: its digits after the point say how far it was rounded. */
export function figureIn(text: string): { readonly value: number; readonly decimals: number } | null {
  const plain = text
    .trim()
    .replace(/[,，\s]/g, '')
    .replace('−', '-');
  if (!/^-?\d+(\.\d+)?$/.test(plain)) return null;
  return { value: Number(plain), decimals: plain.split('.')[1]?.length ?? 0 };
}
