import {
  createContext,
  type ReactElement,
  type ReactNode,
  use,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react';
import { keep, kept } from './kept.js';

export type Theme = 'auto' | 'light' | 'dark';

interface Looking {
  readonly theme: Theme;
  readonly isDark: boolean;
  readonly choose: (theme: Theme) => void;
}

const LookingContext = createContext<Looking>({ theme: 'auto', isDark: false, choose: () => {} });

/** Light or dark, as chosen or as the system is. `data-theme` of the page is what the style sheets go by. */
export function Themed({ children }: { readonly children: ReactNode }): ReactElement {
  const [theme, setTheme] = useState<Theme>(() => kept('theme', ['auto', 'light', 'dark']) ?? 'auto');
  const systemIsDark = useSyncExternalStore(onSystem, () => DARK.matches);
  const isDark = theme === 'auto' ? systemIsDark : theme === 'dark';
  useEffect(() => {
    document.documentElement.dataset.theme = isDark ? 'dark' : 'light';
  }, [isDark]);
  const looking = useMemo(
    () => ({
      theme,
      isDark,
      choose: (chosen: Theme) => {
        keep('theme', chosen);
        setTheme(chosen);
      },
    }),
    [theme, isDark],
  );
  return <LookingContext value={looking}>{children}</LookingContext>;
}

export function useTheme(): Looking {
  return use(LookingContext);
}

const DARK = matchMedia('(prefers-color-scheme: dark)');

function onSystem(changed: () => void): () => void {
  DARK.addEventListener('change', changed);
  return () => DARK.removeEventListener('change', changed);
}
