import { record, text } from './reader.ts';
import type { Selection } from './selection.ts';

/** Whose token it is: `github-actions[bot]` for a workflow's. */
export const VIEWER: Selection<string> = {
  field: 'viewer { login }',
  variables: {},
  weight: 1,
  read: (value, place) => record({ login: text })(value, place).login,
};
