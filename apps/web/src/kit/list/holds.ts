/** Whether each of the words that somebody typed stands in one of the texts. Nothing typed leaves everything. */
export function holds(texts: readonly string[], typed: string | undefined): boolean {
  const words = typed?.toLowerCase().split(/\s+/).filter(Boolean) ?? [];
  if (words.length === 0) return true;
  const whole = texts.join('\n').toLowerCase();
  return words.every((word) => whole.includes(word));
}
