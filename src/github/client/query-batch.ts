import type { Known } from '../../domain/finding/known.ts';
import { describeFailure } from './github-error.ts';
import {
  checkAnswer,
  type GraphQlAnswer,
  partOf,
  QUERY_CAPACITY,
  readAnswer,
  type Selection,
  type SelectionAnswer,
  writeQuery,
} from './selection.ts';

/** Sends one query. */
export type SendQuery = (query: string, variables: Readonly<Record<string, unknown>>) => Promise<GraphQlAnswer>;

/** A question that waits for its query. */
interface Question {
  readonly selection: Selection<unknown>;
  readonly resolve: (answer: SelectionAnswer) => void;
  readonly reject: (error: unknown) => void;
}

/** Divides the questions into queries, in their order. */
function divide(questions: readonly Question[]): readonly (readonly Question[])[] {
  const queries: Question[][] = [];
  let room = 0;
  for (const question of questions) {
    const { weight } = question.selection;
    if (weight > room) {
      queries.push([]);
      room = QUERY_CAPACITY;
    }
    queries.at(-1)?.push(question);
    room -= weight;
  }
  return queries;
}

/** Asks for half as much at once: the same again would bring the same. */
async function answerInHalves(send: SendQuery, questions: readonly Question[]): Promise<void> {
  const middle = Math.ceil(questions.length / 2);
  const halves = [questions.slice(0, middle), questions.slice(middle)].filter(({ length }) => length > 0);
  await Promise.all(halves.map((half) => answerTogether(send, half)));
}

/** What was too much for one query is asked again in smaller ones, down to one question each. */
async function answerTogether(send: SendQuery, questions: readonly Question[]): Promise<void> {
  const { query, variables } = writeQuery(questions.map(({ selection }) => selection));
  try {
    const answer = checkAnswer(await send(query, variables));
    const left: Question[] = [];
    for (const [index, question] of questions.entries()) {
      const part = partOf(answer, index);
      if (part.isTooMuch && questions.length > 1) {
        left.push(question);
      } else {
        question.resolve(part);
      }
    }
    await answerInHalves(send, left);
  } catch (error) {
    for (const question of questions) {
      question.reject(error);
    }
  }
}

/**
 * Answers questions asked side by side with as few queries as they fit into: all that are asked before the
 * process turns to its next event go together, whichever function asks and for whichever pull request.
 *
 * @throws {GitHubError} when a query fails as a whole or an answer has a strange form
 */
export function createQueryBatch(send: SendQuery): <Value>(selection: Selection<Value>) => Promise<Known<Value>> {
  let questions: Question[] = [];
  const flush = () => {
    const together = divide(questions);
    questions = [];
    for (const query of together) {
      void answerTogether(send, query);
    }
  };
  const enqueue = (selection: Selection<unknown>) =>
    new Promise<SelectionAnswer>((resolve, reject) => {
      if (questions.length === 0) {
        setImmediate(flush);
      }
      questions.push({ selection, resolve, reject });
    });
  return async (selection) => {
    try {
      return readAnswer(selection, await enqueue(selection));
    } catch (error) {
      throw describeFailure('POST /graphql', error);
    }
  };
}
