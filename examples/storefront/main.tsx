import './storefront.css';
import { Provider } from '@urql/preact';
import { render } from 'preact';
import { LocationProvider, Route, Router, useLocation } from 'preact-iso';
import { graph } from '../client/graph.ts';
import { clock, token } from '../client/session.ts';
import { Shell } from '../design/shell.tsx';
import { ComparePage, CompareProjectPage } from './compare-page.tsx';
import { DeskPage } from './desk-page.tsx';
import { DetailPage } from './detail-page.tsx';
import { ListingPage } from './listing-page.tsx';
import { WalletPage } from './wallet-page.tsx';
import { say } from './words.ts';

function Pages() {
  const { path } = useLocation();
  const at = (href: string, label: string) => ({ href, label, current: path === href });
  return (
    <Shell
      name={say('storefront')}
      roles={['buyer', 'seller']}
      nav={[
        at('/storefront', say('find')),
        at('/storefront/wallet', say('wallet')),
        at('/storefront/desk', say('desk')),
      ]}
    >
      {/* Another caller or clock is another view of the world: nothing of the former one stays. */}
      <Router key={`${token.value} ${clock.value}`}>
        <Route path="/storefront/listings/:id" component={DetailPage} />
        <Route path="/storefront/models/:id" component={ComparePage} />
        <Route path="/storefront/projects/:id" component={CompareProjectPage} />
        <Route path="/storefront/wallet" component={WalletPage} />
        <Route path="/storefront/desk" component={DeskPage} />
        <Route default component={ListingPage} />
      </Router>
    </Shell>
  );
}

function App() {
  return (
    <Provider value={graph.value}>
      <LocationProvider scope="/storefront">
        <Pages />
      </LocationProvider>
    </Provider>
  );
}

const root = document.getElementById('app');
if (root) render(<App />, root);
