/** Somebody of the demo story with a token for a day. */
export interface Caller {
  readonly role: 'buyer' | 'seller' | 'brand' | 'moderator';
  readonly id: string;
  readonly name: { readonly en: string; readonly zh: string };
  readonly token: string;
}

/** What the server writes into the page. */
export interface PageData {
  /** Whether the clock may be moved and people of the story be signed in as. */
  readonly demo: boolean;
  readonly callers: readonly Caller[];
}

const text = document.getElementById('marque')?.textContent ?? '{"demo":false,"callers":[]}';

/** The page's data. */
export const pageData = JSON.parse(text) as PageData; // our own server wrote it
