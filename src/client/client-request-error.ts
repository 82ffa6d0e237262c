/** One entry of `errors` in an answer. */
export interface AnswerError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string } & Readonly<Record<string, unknown>>;
}

/** A request that was not answered in full: the server refused it, failed, or was not reached. */
export class ClientRequestError extends Error {
  /** The codes of all errors, such as `BAD_USER_INPUT`; none where the answer was not GraphQL's. */
  readonly codes: readonly string[];
  readonly errors: readonly AnswerError[];
  /** HTTP status; undefined where no answer came. */
  readonly status: number | undefined;

  constructor(
    message: string,
    found: { errors?: readonly AnswerError[]; status?: number; cause?: unknown } = {},
  ) {
    super(message, { cause: found.cause });
    this.name = 'ClientRequestError';
    this.errors = found.errors ?? [];
    this.codes = this.errors.flatMap(({ extensions }) => extensions?.code ?? []);
    this.status = found.status;
  }
}
