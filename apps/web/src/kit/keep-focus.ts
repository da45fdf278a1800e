/** What had the focus may be gone with what was done to it: then the page itself takes it, and those who go by keyboard stay where they were. */
export function keepFocus(): void {
  if (document.activeElement === null || document.activeElement === document.body) {
    document.getElementById('main')?.focus({ preventScroll: true });
  }
}
