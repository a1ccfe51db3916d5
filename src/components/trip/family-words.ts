import type { Child, Family } from '../../domain/family.ts';

/** What a child is called: by name, else by place. */
export const childName = ({ children }: Family, { id, name }: Child): string =>
  name?.trim() ||
  (children.length === 1
    ? 'Your child'
    : `Child ${children.findIndex((one) => one.id === id) + 1}`);
