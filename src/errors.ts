/** A fault that the caller can mend: wrong usage, a refused move, settings that cannot be read. Anything else thrown is our own bug. */
export class UserError extends Error {
  readonly hint: string | undefined;

  /** `message` is one fact with the actual values; `hint` a command that can be pasted. */
  constructor(message: string, hint?: string) {
    super(message);
    this.name = 'UserError';
    this.hint = hint;
  }
}

/** Thrown when a prompt is cancelled (Ctrl-C): nothing was written. */
export class Cancelled extends Error {}
