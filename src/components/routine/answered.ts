import { firstId, type Child, type Family, type Routine } from '../../domain/family.ts';

/** What was answered of a record, without its id and what the device keeps of it. */
export const answersOf = (record: Child | Routine) =>
  Object.fromEntries(
    Object.entries(record).filter(
      ([field, answer]) => answer !== null && !['id', 'put', 'since'].includes(field),
    ),
  );

/** Whether the family has answered nothing at all yet. */
export const isUntouched = ({ children, routines }: Family): boolean =>
  children.length + routines.length === 2 &&
  [...children, ...routines].every(
    (record) => record.id === firstId && Object.keys(answersOf(record)).length === 0,
  );
