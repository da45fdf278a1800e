import { useMutation, useQueryClient } from '@tanstack/react-query';
import { keepFocus } from './keep-focus.js';

/** Changes something; then everything that is shown is read anew. Nothing is shown as done before the server has said so. */
export function useChange<Input, Output>(
  change: (input: Input) => Promise<Output>,
  onDone: (output: Output) => void = () => {},
) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: async (output) => {
      await queries.invalidateQueries();
      onDone(output);
      requestAnimationFrame(keepFocus);
    },
  });
}

/** `If-Match` for the version that somebody has seen. */
export function ifMatch(version: number): { readonly 'if-match': string } {
  return { 'if-match': `"e${version}"` };
}
