// An error whose message is all that the person at the keyboard needs.

/** A mistake in what was typed, set or written, as opposed to a bug in our code: it is shown without a stack trace. */
export class UserError extends Error {
  override name = 'UserError';
}
