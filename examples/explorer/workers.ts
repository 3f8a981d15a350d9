/** The scripts of the editor's web workers, by the language that they serve. */
const scripts: Readonly<Record<string, string>> = { json: 'json', graphql: 'graphql' };

/** Where the editor asks for its workers: from this origin, so that nothing is fetched from elsewhere. */
Object.assign(globalThis, {
  MonacoEnvironment: {
    getWorker: (_id: string, label: string) => new Worker(`/assets/${scripts[label] ?? 'editor'}.worker.js`),
  },
});
