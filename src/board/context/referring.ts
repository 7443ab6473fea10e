import type { AttentionContext } from '../attention/attention-rule.ts';

/**
 * True where some issue shows a pull request of another repository. Where none does, the token may not see them, and
 * nothing can be said about their absence.
 */
export function seesOtherRepositories(activity: AttentionContext['activity']): boolean {
  if (activity.state === 'undetermined') {
    return false;
  }
  const { issues, merged } = activity.value;
  const all = [issues, merged].flatMap((part) => (part.state === 'known' ? [...part.value.values()] : []));
  return all.some(({ referring }) => referring.some(({ isForeign }) => isForeign));
}
