import type { z } from 'astro/zod';

/** What an author is told about data that a schema refuses: `title: Give the…`. Empty where fine. */
export function messagesOf(schema: z.ZodType, data: unknown): string[] {
  const result = schema.safeParse(data);
  if (result.success) return [];
  return result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}
