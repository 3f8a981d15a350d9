import { useState } from 'preact/hooks';
import { say } from './words.ts';

/** A code that is told once, easy to take along. */
export function Told({ code, sentence }: { readonly code: string; readonly sentence: string }) {
  const [copied, setCopied] = useState(false);
  return (
    <p class="told">
      <code>{code}</code>
      {'clipboard' in navigator && (
        <button
          type="button"
          class="quiet"
          onClick={() =>
            void navigator.clipboard.writeText(code).then(
              () => setCopied(true),
              () => setCopied(false),
            )
          }
        >
          {say(copied ? 'copied' : 'copy')}
        </button>
      )}
      <span class="soft">{sentence}</span>
    </p>
  );
}
