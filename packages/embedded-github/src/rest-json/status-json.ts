import type { Repository } from '../world/repository.ts';
import type { CommitStatus } from '../world/status.ts';
import { accountOf } from '../world/world.ts';
import { actorJson, avatarUrl, timestamp } from './account-json.ts';
import { apiUrl } from './repository-json.ts';

export function statusJson(repository: Repository, status: CommitStatus) {
  return {
    id: status.id,
    node_id: `SC_${status.id}`,
    url: apiUrl(repository, `/statuses/${status.sha}`),
    avatar_url: avatarUrl(accountOf(repository.world, status.creator)),
    state: status.state,
    context: status.context,
    description: status.description,
    target_url: status.targetUrl,
    creator: actorJson(repository.world, status.creator),
    created_at: timestamp(status.createdAt),
    updated_at: timestamp(status.createdAt),
  };
}
