import type { Route } from '../http/route.ts';
import { commitRoutes } from './commit-routes.ts';
import { contentRoutes } from './content-routes.ts';
import { gitRoutes } from './git-routes.ts';
import { issueRoutes } from './issue-routes.ts';
import { labelRoutes } from './label-routes.ts';
import { pullRequestRoutes } from './pull-request-routes.ts';
import { repositoryRoutes } from './repository-routes.ts';
import { reviewRoutes } from './review-routes.ts';
import { statusRoutes } from './status-routes.ts';

/** Everything the embedded GitHub answers by REST. What is not here is answered 501 and counted as a problem. */
export const REST_ROUTES: readonly Route[] = [
  ...repositoryRoutes,
  ...pullRequestRoutes,
  ...reviewRoutes,
  ...statusRoutes,
  ...commitRoutes,
  ...contentRoutes,
  ...gitRoutes,
  ...issueRoutes,
  ...labelRoutes,
];
