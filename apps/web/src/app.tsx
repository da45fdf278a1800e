import './kit/styles.js';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { queries } from './kit/api.js';
import { Speaks } from './kit/locale.js';
import { Themed } from './kit/theme.js';
import { router } from './router.js';

/** Everything that all pages stand in. */
export function App(): ReactElement {
  return (
    <Speaks>
      <Themed>
        <QueryClientProvider client={queries}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </Themed>
    </Speaks>
  );
}
