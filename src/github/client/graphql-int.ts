/** False for a number that GraphQL's `Int` does not hold: no issue has it. */
export function isGraphqlInt(number: number): boolean {
  return number < 2 ** 31;
}
