import { loadLibrary } from '../site/library.ts';

/** The numbers of every age, for the routine builder in an article, which asks for them on a tap. */
export const GET = async () => {
  const { bands } = await loadLibrary();
  return Response.json(bands.map(({ data }) => data));
};
