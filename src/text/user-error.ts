/** A mistake of the user, as opposed to a bug in our code: commands print only its message, without a stack trace. */
export class UserError extends Error {
  override name = 'UserError';
}
