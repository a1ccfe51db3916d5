import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { ageOpeningSchema } from './site/schemas/age-opening.ts';
import { ageBandSchema } from './site/schemas/age.ts';
import { articleSchema } from './site/schemas/article.ts';
import { checklistSchema } from './site/schemas/checklist.ts';
import { glossarySchema } from './site/schemas/glossary.ts';
import { helplineSchema } from './site/schemas/helpline.ts';
import { redFlagsSchema } from './site/schemas/red-flags.ts';
import { sourceSchema } from './site/schemas/source.ts';
import { synonymsSchema } from './site/schemas/synonyms.ts';
import { topicSchema } from './site/schemas/topic.ts';

const folder = (name: string, pattern: string) => glob({ base: `src/content/${name}`, pattern });

export const collections = {
  articles: defineCollection({ loader: folder('articles', '*.mdx'), schema: articleSchema }),
  ages: defineCollection({ loader: folder('ages', '*.yaml'), schema: ageBandSchema }),
  ageOpenings: defineCollection({
    loader: file('src/content/age-openings.yaml'),
    schema: ageOpeningSchema,
  }),
  checklists: defineCollection({ loader: folder('checklists', '*.yaml'), schema: checklistSchema }),
  sources: defineCollection({ loader: folder('sources', '*.yaml'), schema: sourceSchema }),
  glossary: defineCollection({
    loader: file('src/content/glossary.yaml'),
    schema: glossarySchema,
  }),
  helplines: defineCollection({
    loader: file('src/content/helplines.yaml'),
    schema: helplineSchema,
  }),
  redFlags: defineCollection({
    loader: file('src/content/red-flags.yaml'),
    schema: redFlagsSchema,
  }),
  synonyms: defineCollection({ loader: file('src/content/synonyms.yaml'), schema: synonymsSchema }),
  topics: defineCollection({ loader: file('src/content/topics.yaml'), schema: topicSchema }),
};
