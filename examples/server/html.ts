import type { Entry } from './bundle.ts';

/** Text as HTML shows it, in elements and in quoted attributes. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Data that a page's script reads from an element of that id; nothing in it can end the element. */
export function dataElement(id: string, data: unknown): string {
  return `<script type="application/json" id="${id}">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;
}

const icon = `data:image/svg+xml,${encodeURIComponent(
  "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'><rect width='32' height='32' rx='7' fill='#14403c'/><path d='M7 23V9l9 9 9-9v14' fill='none' stroke='#f6f4ef' stroke-width='3.2' stroke-linejoin='round' stroke-linecap='round'/></svg>",
)}`;

/** What an HTML page is made of. */
export interface PageParts {
  readonly title: string;
  readonly description: string;
  readonly entry: Entry | undefined;
  readonly body: string;
}

/** A whole page around its body. */
export function page({ title, description, entry, body }: PageParts): string {
  const asset = (name: string): string => `/assets/${escaped(name)}`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<meta name="description" content="${escaped(description)}">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="${icon}">
${entry?.style ? `<link rel="stylesheet" href="${asset(entry.style)}">` : ''}
${(entry?.imports ?? []).map((name) => `<link rel="modulepreload" href="${asset(name)}">`).join('\n')}
${entry?.script ? `<script type="module" src="${asset(entry.script)}"></script>` : ''}
</head>
<body>
${body}
</body>
</html>
`;
}
