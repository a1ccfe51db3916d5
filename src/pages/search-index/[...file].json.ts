import { getEntry } from 'astro:content';
import { bandInWords, type BandShown } from '../../components/article/sleep-band-words.ts';
import { agesInWords } from '../../components/ui/age-words.ts';
import { loadLibrary } from '../../site/library.ts';
import { buildIndex } from '../../site/search-build.ts';
import { searchPages } from '../../site/search-pages.ts';

const groupsOf = async (id: 'names' | 'forms' | 'like') =>
  (await getEntry('synonyms', id))?.data.groups ?? [];

/** The files of the search index; the browser asks for them when somebody touches the search. */
export const getStaticPaths = async () => {
  const { bands } = await loadLibrary();
  const files = buildIndex(
    await searchPages({
      ages: agesInWords,
      band: (needs, show) => bandInWords(needs, show as BandShown),
    }),
    bands.map(({ data }) => data),
    {
      names: await groupsOf('names'),
      forms: await groupsOf('forms'),
      like: await groupsOf('like'),
    },
  );
  return files.map(({ path, body }) => ({ params: { file: path }, props: { body } }));
};

/** One file of the index. */
export const GET = ({ props }: { props: { body: string } }) =>
  new Response(props.body, { headers: { 'Content-Type': 'application/json' } });
