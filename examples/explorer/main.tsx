/** @jsxImportSource react */
import './workers.ts';
import 'graphiql/style.css';
import './explorer.css';
import { GraphiQL } from 'graphiql';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { variablesOf } from './answers.ts';
import { fetcherOf } from './fetcher.ts';
import { Guide } from './guide.tsx';
import { openedStop, tour } from './tour.ts';

const stop = openedStop();
const [first] = tour;
const shown = stop ?? first;
const fetcher = fetcherOf(shown);
const root = document.getElementById('app');
if (!root) throw new Error('The page has no place for the explorer.');

createRoot(root).render(
  <StrictMode>
    <div className="explorer">
      <Guide current={stop?.id} />
      <GraphiQL
        // Each visit begins with what its address names; what was typed before stays in the history.
        storage={memory()}
        fetcher={fetcher}
        initialQuery={shown?.document ?? ''}
        initialVariables={JSON.stringify(shown ? variablesOf(shown) : {}, null, 2)}
        initialHeaders={JSON.stringify(shown?.headers ?? {}, null, 2)}
        defaultEditorToolsVisibility="variables"
        showPersistHeadersSettings={false}
        forcedTheme={matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'}
      />
    </div>
  </StrictMode>,
);

/** A storage that ends with the page: tokens are not left in the browser. */
function memory(): Storage {
  const entries = new Map<string, string>();
  return {
    get length() {
      return entries.size;
    },
    clear: () => entries.clear(),
    getItem: (key) => entries.get(key) ?? null,
    key: (index) => [...entries.keys()][index] ?? null,
    removeItem: (key) => void entries.delete(key),
    setItem: (key, value) => void entries.set(key, value),
  };
}
