import path from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { type BuildOptions, build } from 'esbuild';

const compress = promisify(gzip);
const folder = path.resolve(import.meta.dirname, '..');

/** A file that a page loads, as it is sent. */
export interface Asset {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly zipped: Uint8Array<ArrayBuffer>;
  readonly type: string;
}

/** What the HTML of a page names: its script, the scripts that one imports, and its styles. */
export interface Entry {
  readonly script: string | undefined;
  readonly imports: readonly string[];
  readonly style: string | undefined;
}

/** Bundled pages: entries by their names, and all files by their paths below `/assets/`. */
export interface Bundle {
  readonly entries: ReadonlyMap<string, Entry>;
  readonly assets: ReadonlyMap<string, Asset>;
}

const usual: BuildOptions = {
  absWorkingDir: folder,
  bundle: true,
  minify: true,
  write: false,
  metafile: true,
  format: 'esm',
  target: 'es2023',
  outdir: path.join(folder, 'assets'),
  chunkNames: '[name]-[hash]',
  assetNames: '[name]-[hash]',
  define: { 'process.env.NODE_ENV': '"production"' },
  loader: { '.ttf': 'file' },
  logLevel: 'silent',
};

/** Bundles entry points (name -> path below `examples/`), scripts and styles alike; what two of them share becomes a file of its own. */
export async function bundlePages(entryPoints: Readonly<Record<string, string>>): Promise<Bundle> {
  const { outputFiles = [], metafile } = await build({
    ...usual,
    entryPoints: { ...entryPoints },
    entryNames: '[name]-[hash]',
    splitting: true,
  });
  const names = new Map(Object.entries(entryPoints).map(([name, file]) => [file, name]));
  const entries = Object.entries(metafile?.outputs ?? {}).flatMap(([output, { entryPoint, imports, cssBundle }]) => {
    const name = entryPoint && names.get(entryPoint);
    if (!name) return [];
    const isStyle = output.endsWith('.css');
    const style = isStyle ? output : cssBundle;
    const entry: Entry = {
      script: isStyle ? undefined : path.basename(output),
      imports: imports.filter(({ kind }) => kind === 'import-statement').map((one) => path.basename(one.path)),
      style: style && path.basename(style),
    };
    return [[name, entry] as const];
  });
  return { entries: new Map(entries), assets: await assetsOf(outputFiles) };
}

/** Bundles scripts of web workers (name -> path of a module), which keep their names: other scripts call them by those. */
export async function bundleWorkers(entryPoints: Readonly<Record<string, string>>): Promise<Bundle['assets']> {
  const { outputFiles = [] } = await build({
    ...usual,
    entryPoints: { ...entryPoints },
    entryNames: '[name]',
    format: 'iife',
  });
  return assetsOf(outputFiles);
}

async function assetsOf(
  files: readonly { readonly path: string; readonly contents: Uint8Array }[],
): Promise<Map<string, Asset>> {
  const assets = files.map(async ({ path: file, contents }) => {
    const body = new Uint8Array(contents);
    const zipped = new Uint8Array(await compress(body));
    return [path.basename(file), { body, zipped, type: typeOf(file) }] as const;
  });
  return new Map(await Promise.all(assets));
}

function typeOf(file: string): string {
  const types: Readonly<Record<string, string>> = {
    '.js': 'text/javascript; charset=utf-8',
    '.css': 'text/css; charset=utf-8',
    '.ttf': 'font/ttf',
  };
  return types[path.extname(file)] ?? 'application/octet-stream';
}
