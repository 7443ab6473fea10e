/** The form of a feature gate's name, as in the schema of the front matter. */
export const GATE_NAME = /^[A-Za-z][A-Za-z0-9_-]*$/;

/** What is plainly meant for a SIG's name. */
export const SIG_NAME = /^sig-[a-z0-9-]+$/;
