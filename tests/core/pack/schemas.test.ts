import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { describe, expect, test } from 'vitest';
import { headerSchema, packJsonSchema, recordSchemas } from '../../../src/core/pack/schema';

/**
 * The published JSON Schemas, by file; written anew by `npx vitest run tests/core/pack/schemas.test.ts --update`. What JSON Schema
 * cannot say (references, dates, rules between fields) only `incise pack check` knows.
 */
const published: Readonly<Record<string, { schema: GenericSchema; title: string }>> = {
  'header.schema.json': { schema: headerSchema, title: 'pack.json of a folder of records' },
  'pack.schema.json': { schema: packJsonSchema, title: 'pack.json of an Incise pack file' },
  'entities.schema.json': { schema: recordSchemas.entities, title: 'A line of entities.jsonl of an Incise pack' },
  'topics.schema.json': { schema: recordSchemas.topics, title: 'A line of topics.jsonl of an Incise pack' },
  'claims.schema.json': { schema: recordSchemas.claims, title: 'A line of claims.jsonl of an Incise pack' },
  'sources.schema.json': { schema: recordSchemas.sources, title: 'A line of sources.jsonl of an Incise pack' },
  'statements.schema.json': { schema: recordSchemas.statements, title: 'A line of statements.jsonl of an Incise pack' },
};

describe('published schemas', () => {
  test.each(Object.entries(published))('%s is what the code checks', async (file, { schema, title }) => {
    const { $schema, ...body } = toJsonSchema(schema, { target: 'draft-2020-12', typeMode: 'input', errorMode: 'ignore' });
    const text = `${JSON.stringify({ $schema, title, ...body }, null, 2)}\n`;
    await expect(text).toMatchFileSnapshot(`../../../public/schemas/${file}`);
  });

  test('are closed: no record takes a field that they do not name', () => {
    const open = Object.entries(published).filter(([, { schema }]) => {
      const { additionalProperties } = toJsonSchema(schema, { typeMode: 'input', errorMode: 'ignore' });
      return additionalProperties !== false;
    });
    expect(open).toEqual([]);
  });
});
