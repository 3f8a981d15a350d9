/** A feed that is refused as a whole, or a command that cannot be obeyed: one sentence for the operator, exit code 2. */
export class FeedRefused extends Error {
  override readonly name = 'FeedRefused';
}
