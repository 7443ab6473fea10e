/** What is wrong with one field of a request, in GitHub's words. */
export interface FieldProblem {
  readonly resource: string;
  readonly field: string;
  readonly code: 'missing' | 'missing_field' | 'invalid' | 'already_exists' | 'unprocessable' | 'custom' | 'too_large';
  readonly message?: string;
}

/** An answer of REST that is an error: thrown by a route, written by the server. */
export class RestError extends Error {
  override readonly name = 'RestError';
  readonly status: number;
  readonly errors: readonly FieldProblem[];
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    message: string,
    details: { readonly errors?: readonly FieldProblem[]; readonly headers?: Readonly<Record<string, string>> } = {},
  ) {
    super(message);
    this.status = status;
    this.errors = details.errors ?? [];
    this.headers = details.headers ?? {};
  }
}

export function notFound(message = 'Not Found'): RestError {
  return new RestError(404, message);
}

export function invalidField(resource: string, field: string, message?: string): RestError {
  const problem: FieldProblem = { resource, field, code: message === undefined ? 'invalid' : 'custom' };
  return new RestError(422, 'Validation Failed', {
    errors: [message === undefined ? problem : { ...problem, message }],
  });
}
