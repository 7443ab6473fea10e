/** An error as ajv reports it; `instancePath` is a JSON pointer. */
export interface ValidationError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Checks a front matter by `#/$defs/form` of the schema; the errors of the last call are left in `errors`. */
export const validateForm: {
  (data: unknown): boolean;
  errors?: readonly ValidationError[] | null;
};
