import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { readBaseAddress } from '#queries/base-address.ts';
import { hearOtherTabs } from '#queries/other-tabs.ts';
import { createQueryClient } from '#queries/query-client.ts';
import { invariant } from '#ui/invariant.ts';
import { toHomeRoutes } from './home-routes.tsx';
import { toRoutes } from './routes.tsx';
import { installTrustedTypesPolicy, isFileOfApp } from './trusted-types.ts';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/forced-colors.css';
import './styles/print.css';
import './styles/first-moment.css';

installTrustedTypesPolicy(isFileOfApp);

const queryClient = createQueryClient();
hearOtherTabs(queryClient);
const basename = readBaseAddress();
const router = createBrowserRouter(toRoutes(queryClient, toHomeRoutes(queryClient)), { basename });
const root = document.getElementById('root');
invariant(root !== null, 'index.html has no element "root"');

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
);
