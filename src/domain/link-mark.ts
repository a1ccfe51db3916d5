/** What the part of an address from # on begins with where it holds a plan. */
export const linkMark = '#plan=';
