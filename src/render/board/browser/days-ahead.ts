/** "today", "in 1 day", "16 days ago": the same words on the page as made and as the browser counts again. */
export function daysAhead(days: number): string {
  if (days === 0) {
    return 'today';
  }
  const count = Math.abs(days);
  const words = `${count} day${count === 1 ? '' : 's'}`;
  return days > 0 ? `in ${words}` : `${words} ago`;
}
