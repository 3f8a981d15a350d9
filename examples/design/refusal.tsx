import { language } from '../client/session.ts';
import type { RejectionCode } from '../generated.ts';
import { Notice } from './notice.tsx';
import { refusals } from './refusals.ts';

/** A refusal of the API: what it says to do next, and its code for whoever asks. */
export function Refusal({ code, message }: { readonly code: RejectionCode; readonly message: string }) {
  return (
    <Notice tone="alert">
      <p>
        {language.value === 'zh' ? (refusals[code] ?? message) : message} <code>{code}</code>
      </p>
    </Notice>
  );
}
