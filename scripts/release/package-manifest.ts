import type { Manifest } from './product.ts';

/** What package.json holds besides. */
export interface ProjectManifest extends Manifest {
  readonly name: string;
  readonly description: string;
  readonly license: string;
  readonly type: string;
  readonly engines: Readonly<Record<string, string>>;
  readonly bin: Readonly<Record<string, string>>;
}

/** The package.json of the packed command line. It has no `dependencies`: the bundle holds them. */
export function packageManifest(project: ProjectManifest): Readonly<Record<string, unknown>> {
  const { name, version, description, license, repository, type, engines, bin } = project;
  return { name, version, description, license, repository, type, engines, bin };
}
