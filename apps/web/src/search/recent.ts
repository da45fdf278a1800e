const KEY = 'outturn.searches';
const MOST = 8;

/** What was searched for last in this browser, the last first. */
export function recentSearches(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string').slice(0, MOST) : [];
  } catch {
    return [];
  }
}

export function keepSearch(text: string): void {
  const trimmed = text.trim();
  if (trimmed === '') return;
  write([trimmed, ...recentSearches().filter((one) => one !== trimmed)].slice(0, MOST));
}

export function forgetSearches(): void {
  write([]);
}

function write(searches: readonly string[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(searches));
  } catch {
    // A browser that keeps nothing has no last searches.
  }
}
