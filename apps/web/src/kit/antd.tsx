import { App as Antd, ConfigProvider, theme } from 'antd';
import en from 'antd/locale/en_US.js';
import zh from 'antd/locale/zh_CN.js';
import type { ReactElement, ReactNode } from 'react';
import { useLocale } from './locale.js';
import { useTheme } from './theme.js';

/** The server writes one into each answer; only styles that carry it are taken. */
const NONCE = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';

/**
 * Stands around every page that uses Ant Design, in the language and the colours of the page. It is not part of the first screen, so a page asks for
 * it by itself.
 */
export function WithAntd({ children }: { readonly children: ReactNode }): ReactElement {
  const locale = useLocale();
  const { isDark } = useTheme();
  return (
    <ConfigProvider
      locale={locale === 'zh' ? zh : en}
      csp={{ nonce: NONCE }}
      theme={{
        algorithm: isDark ? theme.darkAlgorithm : theme.defaultAlgorithm,
        token: { colorPrimary: isDark ? '#6ea8fe' : '#1a56b4', borderRadius: 4, motion: false, fontFamily: 'inherit' },
      }}
    >
      <Antd component={false}>{children}</Antd>
    </ConfigProvider>
  );
}
