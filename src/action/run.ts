import { readSettings, readToken } from '../domain/settings/inputs.ts';
import { apiAddresses } from '../github/client/api-addresses.ts';
import { createClient } from '../github/client/client.ts';
import { check } from './check/check.ts';
import { checkGroup } from './check/check-group.ts';
import { type Command, parseCommand } from './input/event.ts';
import { remind } from './push/remind.ts';
import { recheck } from './recheck/recheck.ts';
import type { Environment } from './session/environment.ts';
import { loggedFetch } from './session/logged-fetch.ts';
import { readPages } from './session/pages.ts';
import { inputOf, readRepository, variable } from './session/runner-variables.ts';
import type { Session } from './session/session.ts';

function readCommand({ variables, readPayload }: Environment): Command {
  const payload: unknown = JSON.parse(readPayload(variable(variables, 'GITHUB_EVENT_PATH')));
  return parseCommand(variable(variables, 'GITHUB_EVENT_NAME'), payload);
}

/** Checks every input and the environment before any request is sent. */
function openSession(environment: Environment, command: Command): Session {
  const { variables, now, runner, requestPolicy } = environment;
  const getInput = (name: string) => inputOf(variables, name);
  const settings = readSettings(getInput);
  const token = readToken(getInput);
  runner.mask(token);
  const repository = readRepository(variables);
  const addresses = apiAddresses(variables);
  const connect = () =>
    createClient({
      token,
      repository,
      ...addresses,
      fetch: loggedFetch(environment),
      requestPolicy:
        command.kind === 'check' || command.kind === 'check-group' ? requestPolicy.check : requestPolicy.recheckAll,
    });
  const folder = variables.RUNNER_TEMP;
  return {
    settings,
    client: connect(),
    reconnect: connect,
    now,
    runner,
    pages: readPages(variables, repository),
    reportFile: folder === undefined ? null : `${folder}/vep-governance-report.json`,
  };
}

async function execute(session: Session, command: Command): Promise<void> {
  switch (command.kind) {
    case 'check':
      return await check(session, command);
    case 'check-group':
      return await checkGroup(session, command);
    case 'recheck':
      return await recheck(session);
    case 'remind':
      return await remind(session, command);
  }
}

/**
 * Does what the event asks for. Everything it touches is in `environment`. It never throws: what goes wrong is
 * said to the runner in one sentence, and the step fails.
 */
export async function run(environment: Environment): Promise<void> {
  try {
    const command = readCommand(environment);
    await execute(openSession(environment, command), command);
  } catch (error) {
    environment.runner.fail(error instanceof Error ? error.message : String(error));
  }
}
