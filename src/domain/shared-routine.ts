import { fromBase64Url, toBase64Url } from './base64url.ts';
import { oneOf, type Check, isId } from './checks.ts';
import { childFields, routineFields } from './family-fields.ts';
import type { Child, Family, Routine, WindDownStep } from './family.ts';
import { linkMark } from './link-mark.ts';

/*
 * How routines go from one device to another, in a link or in a file:
 *
 *   { "app": "small-hours", "kind": "shared-routine", "version": 1,
 *     "children": [{ "id": "1", "ageBy": "months", "ageMonths": 8, "ageOn": "2026-11-23" }],
 *     "routines": [{ "child": "1", "wakeUp": 420, "windDown": [{ "id": "1", … }] }] }
 *
 * Answers are those of family-fields.ts; what was not answered is left out. Ids are counted anew, so
 * that nothing of the sending device is in them; `since`, and what was deleted, stay behind.
 */
const header = { app: 'small-hours', kind: 'shared-routine', version: 1 } as const;

/** The longest shared text and the largest file, in bytes of UTF-8. */
export const mostSharedBytes = 32 * 1024;

/** The most children, and the most routines, in one shared text. */
const mostShared = 100;

/** Why a shared text can’t be used; the view says the kind sentence. */
export type SharedProblem = 'too-big' | 'not-ours' | 'damaged' | 'newer';

/** What a shared text holds, or why it can’t be used. Children and routines have ids "1", "2", …. */
export type SharedResult =
  | { readonly ok: true; readonly family: Family }
  | { readonly ok: false; readonly problem: SharedProblem };

type Parts = Readonly<Record<string, Check>>;

const never: Check = () => false;

const haveOwnIds = (steps: readonly WindDownStep[]) =>
  new Set(steps.map(({ id }) => id)).size === steps.length;

const windDown: Check = (value) =>
  routineFields.windDown(value) && haveOwnIds(value as WindDownStep[]);

const childParts: Parts = { ...childFields, id: isId, put: never, since: never };
const routineParts: Parts = { ...routineFields, windDown, put: oneOf('archived'), since: never };

const unanswered = (parts: Parts) =>
  Object.fromEntries(Object.keys(parts).map((part) => [part, null]));

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const passes = (parts: Parts, key: string, value: unknown): boolean =>
  Object.hasOwn(parts, key) && parts[key]?.(value) === true;

/** What was answered of a record and may be shared. */
const answered = (record: object, parts: Parts): Record<string, unknown> =>
  Object.fromEntries(Object.entries(record).filter(([key, value]) => passes(parts, key, value)));

const counted = (index: number) => String(index + 1);

/**
 * Children and routines as a shared text: what a file holds. Everything that was answered is in it;
 * a routine whose child isn’t among them belongs to the first.
 */
export const encodeShared = ({ children, routines }: Family): string => {
  const ids = new Map(children.map(({ id }, index) => [id, counted(index)]));
  const shared = {
    ...header,
    children: children.map((child, index) => ({
      ...answered(child, childParts),
      id: counted(index),
    })),
    routines: routines.map((routine) => ({
      ...answered(routine, routineParts),
      child: ids.get(routine.child ?? ''),
      windDown: routine.windDown?.map((step, index) => ({ ...step, id: counted(index) })),
    })),
  };
  return JSON.stringify(shared);
};

const childOf = (value: unknown): Child | null =>
  isObject(value) &&
  Object.hasOwn(value, 'id') &&
  Object.entries(value).every(([key, part]) => passes(childParts, key, part))
    ? ({ ...unanswered(childParts), ...value } as unknown as Child)
    : null;

const routineOf = (value: unknown, id: string): Routine | null =>
  isObject(value) && Object.entries(value).every(([key, part]) => passes(routineParts, key, part))
    ? ({ ...unanswered(routineParts), ...value, id } as unknown as Routine)
    : null;

/** All of a list as records, or null where one of them is none. */
const recordsOf = <R>(
  list: unknown,
  recordOf: (value: unknown, index: number) => R | null,
): readonly [R, ...R[]] | null => {
  if (!Array.isArray(list) || list.length > mostShared) return null;
  const records = list.map(recordOf).filter((record) => record !== null);
  const [first, ...others] = records;
  return first !== undefined && records.length === list.length ? [first, ...others] : null;
};

const familyIn = (value: Record<string, unknown>): Family | null => {
  if (Object.keys(value).length !== Object.keys(header).length + 2) return null;
  const children = recordsOf(value['children'], childOf);
  const routines = recordsOf(value['routines'], (one, index) => routineOf(one, counted(index)));
  if (!children || !routines) return null;
  const ids = new Set(children.map(({ id }) => id));
  const fit =
    ids.size === children.length && routines.every(({ child }) => child === null || ids.has(child));
  return fit ? { children, routines } : null;
};

const no = (problem: SharedProblem): SharedResult => ({ ok: false, problem });

/**
 * Reads a shared text from anywhere. Never throws; a text in which anything is unknown, missing or
 * out of bounds is refused as a whole.
 */
export const decodeShared = (text: string): SharedResult => {
  if (text.length > mostSharedBytes || new TextEncoder().encode(text).length > mostSharedBytes) {
    return no('too-big');
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return no(text.includes(header.kind) ? 'damaged' : 'not-ours');
  }
  if (!isObject(value) || value['app'] !== header.app || value['kind'] !== header.kind) {
    return no('not-ours');
  }
  const { version } = value;
  if (typeof version === 'number' && version > header.version) return no('newer');
  const family = version === header.version ? familyIn(value) : null;
  return family ? { ok: true, family } : no('damaged');
};

/** The part of an address, from # on, that holds these children and routines. */
export const encodeLink = (family: Family): string => linkMark + toBase64Url(encodeShared(family));

/** Reads the part of an address from # on; as `decodeShared`. */
export const decodeLink = (hash: string): SharedResult => {
  // Four signs of base64 hold three bytes.
  if (hash.length > linkMark.length + Math.ceil((mostSharedBytes * 4) / 3)) return no('too-big');
  const text = hash.startsWith(linkMark) ? fromBase64Url(hash.slice(linkMark.length)) : null;
  return text === null ? no('damaged') : decodeShared(text);
};
