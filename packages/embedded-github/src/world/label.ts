import { addEvent, type Deed, type Issue, type TimelineEvent } from './issue.ts';
import { defineLabel } from './repository.ts';

function isSame(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}

export function hasLabel(item: Issue, name: string): boolean {
  return item.labels.some((label) => isSame(label, name));
}

/**
 * Puts a label on, registering it where it is new, and returns the event; null when it was on already, which GitHub
 * silently ignores. `app` is the slug of an app that acts for the person.
 */
export function addLabel(item: Issue, name: string, deed: Deed & { readonly app?: string }): TimelineEvent | null {
  const label = item.repository.labels.get(name.toLowerCase()) ?? defineLabel(item.repository, name);
  if (hasLabel(item, name)) {
    return null;
  }
  item.labels.push(label.name);
  return addEvent(item, 'labeled', { ...deed, label: label.name });
}

/** Takes a label off and returns the event; null when it was not on. */
export function removeLabel(item: Issue, name: string, deed: Deed): TimelineEvent | null {
  const label = item.labels.find((other) => isSame(other, name));
  if (label === undefined) {
    return null;
  }
  item.labels = item.labels.filter((other) => other !== label);
  return addEvent(item, 'unlabeled', { ...deed, label });
}
