import { createBrowserRouter } from 'react-router';
import { readBaseAddress } from '#queries/base-address.ts';
import { hearOtherTabs } from '#queries/other-tabs.ts';
import { createQueryClient } from '#queries/query-client.ts';
import { toHomeRoutes } from './home-routes.tsx';
import { toRoutes } from './routes.tsx';
import { showApp } from './show-app.tsx';
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
void showApp(createBrowserRouter(toRoutes(queryClient, toHomeRoutes(queryClient)), { basename }), queryClient);
