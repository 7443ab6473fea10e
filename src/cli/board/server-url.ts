import type { World } from '../world.ts';

/** `https://github.com`, or an Enterprise server. */
export function serverUrl({ environment }: World): string {
  return environment.GITHUB_SERVER_URL ?? 'https://github.com';
}
