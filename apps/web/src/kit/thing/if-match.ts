/** The head that says which version a change is meant for. */
export function ifMatch(version: number): { readonly 'if-match': string } {
  return { 'if-match': `"e${version}"` };
}
