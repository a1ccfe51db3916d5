import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

/** One file of `src/content/`, as its author wrote it: nothing is checked or filled in yet. */
export interface ContentFile<Data = Record<string, unknown>> {
  /** Where it is, from the root of the repository. */
  file: string;
  /** Its name without the ending. */
  id: string;
  data: Data;
}

/** The front matter of an article, as far as the tests read it. */
export interface FrontMatter {
  draft?: boolean;
  title: string;
  description: string;
  question: string;
  inShort: string[];
  topic: string;
  order: number;
  sources: string[];
  related: string[];
  tools: ('routine' | 'progress')[];
  ages: { from: number; to: number };
}

/** An article: its front matter and the text under it. */
export interface ArticleFile extends ContentFile<FrontMatter> {
  body: string;
}

/** A checklist, as far as the tests read it. */
export interface ChecklistData {
  title: string;
  intro: string;
  article: string;
  items: { id: string; text: string; once?: boolean; hint?: string; said: string }[];
}

const root = path.join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

/** Every YAML file of a folder of `src/content/`, in the order of their names. */
export function yamlFiles<Data>(folder: string): ContentFile<Data>[] {
  return readdirSync(path.join(root, 'src/content', folder))
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => {
      const file = `src/content/${folder}/${name}`;
      return { file, id: name.replace(/\.yaml$/u, ''), data: parse(read(file)) as Data };
    });
}

/** The rows of one of the YAML files right in `src/content/`. */
export function yamlRows<Row>(name: string): Row[] {
  return parse(read(`src/content/${name}.yaml`)) as Row[];
}

/** Takes an article's text apart. Throws where it does not begin with front matter. */
export function articleOf(file: string, text: string): ArticleFile {
  const parts = /^---\n(?<matter>.*?)\n---\n(?<body>.*)$/su.exec(text)?.groups;
  if (!parts) throw new Error(`${file} does not begin with front matter between two lines of ---.`);
  const id = path.basename(file, '.mdx');
  return {
    file,
    id,
    data: parse(parts['matter'] ?? '') as FrontMatter,
    body: parts['body'] ?? '',
  };
}

/** Every article of the library and every draft, in the order of their names. */
export function writtenArticles(): ArticleFile[] {
  return readdirSync(path.join(root, 'src/content/articles'))
    .filter((name) => name.endsWith('.mdx'))
    .sort()
    .map((name) => {
      const file = `src/content/articles/${name}`;
      return articleOf(file, read(file));
    });
}

/** Every article that readers see, in the order of their names. */
export function articleFiles(): ArticleFile[] {
  return writtenArticles().filter(({ data }) => data.draft !== true);
}

/** A warning sign, as far as the tests read it. */
interface SignData {
  text: string;
  id?: string;
  inArticles?: string;
  sources: string[];
}

/** The warning signs that articles repeat by name. */
export function signsForArticles(): (SignData & { id: string; inArticles: string })[] {
  return yamlRows<{ signs: SignData[] }>('red-flags')
    .flatMap(({ signs }) => signs)
    .flatMap(({ id, inArticles, ...sign }) =>
      id === undefined || inArticles === undefined ? [] : [{ ...sign, id, inArticles }],
    );
}
