import type { GitHubClient } from '../client/client.ts';
import { nullable, record, text } from '../client/reader.ts';
import { inRepository } from '../client/repository-selection.ts';

const labelAnswer = record({ label: nullable(record({ name: text })) });

/**
 * Of these labels, those that the repository has; a label is never created
 * ([action §3](../../../docs/specification/action.md#3-what-it-publishes)).
 */
export async function readExistingLabels(client: GitHubClient, names: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.all(
    names.map((label) =>
      client.demand(
        inRepository(client.repository, {
          fields: 'label(name: $label) { name }',
          variables: { label: ['String!', label] },
          weight: 1,
          read: labelAnswer,
        }),
      ),
    ),
  );
  return names.filter((_, index) => found[index]?.label != null);
}
