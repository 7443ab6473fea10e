/** GitHub compares the names of labels without regard to case. */
export function isSameLabel(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}
