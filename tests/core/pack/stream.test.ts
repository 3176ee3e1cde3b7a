import { describe, expect, test } from 'vitest';
import { parseStream, writeStream } from '../../../src/core/pack/stream';
import { packOf } from './mini-pack';

const lines = [...writeStream(packOf())];

function parse(stream: readonly string[]) {
  const reading = parseStream(new TextEncoder().encode(stream.join('\n')), 'show.jsonl');
  return reading.ok ? reading.pack : reading.faults.map(({ line, path, message }) => `${line} ${path} ${message}`);
}

describe('writeStream', () => {
  test('gives each record its type, the header first', () => {
    const types = lines.map((line) => (JSON.parse(line) as { type: string }).type);
    expect(types).toEqual(['pack', 'entity', 'entity', 'entity', 'topic', 'claim', 'source', 'statement', 'statement']);
    expect(JSON.parse(lines[1] ?? '')).toMatchObject({ type: 'entity', entityType: 'person', id: 'anna-berg' });
  });

  test('is read back to the same pack, the header last too', () => {
    expect(parse(lines)).toEqual(packOf());
    expect(parse([...lines.slice(1), lines[0] ?? ''])).toEqual(packOf());
  });
});

describe('parseStream', () => {
  const cases: readonly (readonly [name: string, stream: readonly string[], fault: string])[] = [
    ['no header', lines.slice(1), '1 pack is missing'],
    ['two headers', [...lines, lines[0] ?? ''], '10 type stands twice in this pack'],
    ['a record without type', [...lines, '{"id":"a"}'], '10 type is no type of record'],
    ['a type of no record', [...lines, '{"type":"person","id":"a"}'], '10 type is no type of record'],
    ['a line that is no JSON', [...lines, '{'], '10  is not JSON'],
    ['a line that is a list', [...lines, 'null'], '10  is not an object'],
    ['a key twice', [...lines, '{"type":"claim","id":"a","id":"b"}'], '10 id stands twice in one object'],
    ['a record with a fault', [...lines, '{"type":"claim","id":"a"}'], '10 question is missing'],
  ];
  test.each(cases)('tells of %s', (_, stream, fault) => expect(parse(stream)).toContain(fault));
});
