import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { queryClient } from './queries.ts';
import { router } from './router.tsx';
import { colorSchemes, theme, variables } from './theme.ts';
import { noteArrival } from './ui/layout/arrival.ts';
import { NavigationContext, type Navigation } from './ui/link.tsx';
import '@mantine/core/styles/default-css-variables.layer.css';
import '@mantine/core/styles/global.layer.css';
import '@mantine/core/styles/UnstyledButton.layer.css';

const navigation: Navigation = {
  go: (href) => void router.navigate({ href }),
  prepare: (href) => void router.preloadRoute({ to: href }).catch(() => undefined),
};

const nonce = () => document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.content ?? '';

router.subscribe('onBeforeLoad', ({ pathChanged, fromLocation }) => {
  if (pathChanged && fromLocation) noteArrival();
});

/** The whole site, for who is signed in: router, queries and Mantine in our look. */
export function App() {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={variables}
      colorSchemeManager={colorSchemes}
      defaultColorScheme="auto"
      getStyleNonce={nonce}
    >
      <QueryClientProvider client={queryClient}>
        <NavigationContext value={navigation}>
          <RouterProvider router={router} />
        </NavigationContext>
      </QueryClientProvider>
    </MantineProvider>
  );
}
