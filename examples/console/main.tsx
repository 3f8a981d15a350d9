import './console.css';
import { Provider } from '@urql/preact';
import { render } from 'preact';
import { LocationProvider, Route, Router, useLocation } from 'preact-iso';
import { graph } from '../client/graph.ts';
import { clock, role, token } from '../client/session.ts';
import { Shell } from '../design/shell.tsx';
import { SignInFirst } from '../design/sign-in-first.tsx';
import { CasePage } from './case-page.tsx';
import { CasesPage } from './cases-page.tsx';
import { FindingPage } from './finding-page.tsx';
import { FindingsPage } from './findings-page.tsx';
import { OverviewPage } from './overview-page.tsx';
import { RightsPage } from './rights-page.tsx';
import { say } from './words.ts';

function Pages() {
  const { path } = useLocation();
  const at = (href: string, label: string) => ({ href, label, current: path === href });
  return (
    <Shell
      name={say('console')}
      roles={['brand', 'moderator', 'seller']}
      nav={[
        at('/console', say('overview')),
        at('/console/findings', say('findings')),
        at('/console/cases', say('cases')),
        at('/console/authorizations', say('rights')),
      ]}
    >
      {token.value ? (
        <Router key={`${token.value} ${clock.value}`}>
          <Route path="/console/findings" component={FindingsPage} />
          <Route path="/console/findings/:id" component={FindingPage} />
          <Route path="/console/cases" component={CasesPage} />
          <Route path="/console/cases/:id" component={CasePage} />
          <Route path="/console/authorizations" component={RightsPage} />
          <Route default component={role.value === 'brand' ? OverviewPage : CasesPage} />
        </Router>
      ) : (
        <SignInFirst as="brand" says={say('signIn')} />
      )}
    </Shell>
  );
}

function App() {
  return (
    <Provider value={graph.value}>
      <LocationProvider scope="/console">
        <Pages />
      </LocationProvider>
    </Provider>
  );
}

const root = document.getElementById('app');
if (root) render(<App />, root);
