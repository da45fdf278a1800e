/** Asked to stop: by Ctrl-C, or by who started the process. The first time the command ends in good order; the second time at once. */
export function whenAskedToStop(onFirst: () => void): AbortSignal {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stop.signal.aborted) process.exit(signal === 'SIGINT' ? 130 : 143);
      stop.abort();
      onFirst();
    });
  }
  return stop.signal;
}

/** Settles when a signal has come. */
export function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((settle) => {
    if (signal.aborted) settle();
    else signal.addEventListener('abort', () => settle(), { once: true });
  });
}
