import type { Route } from './route.ts';

export interface RouteMatch {
  readonly route: Route;
  readonly parameters: Readonly<Record<string, string>>;
}

interface CompiledRoute {
  readonly route: Route;
  readonly expression: RegExp;
}

function compile(route: Route): CompiledRoute {
  const source = route.pattern.replace(/[.]/g, '\\.').replace(/\{(\w+)(\+?)\}/g, (_, name: string, rest: string) => {
    return `(?<${name}>${rest === '+' ? '.+?' : '[^/]+'})`;
  });
  return { route, expression: new RegExp(`^${source}/?$`) };
}

export type Router = (method: string, path: string) => RouteMatch | null;

/** Finds the route of a request. Of several patterns that fit, the first wins: the list goes from narrow to wide. */
export function createRouter(routes: readonly Route[]): Router {
  const compiled = routes.map(compile);
  return (method, path) => {
    for (const { route, expression } of compiled) {
      const match = route.method === method ? expression.exec(path) : null;
      if (match !== null) {
        const entries = Object.entries(match.groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)]);
        return { route, parameters: Object.fromEntries(entries) };
      }
    }
    return null;
  };
}
