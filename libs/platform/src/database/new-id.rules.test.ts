import { describe, expect, it } from '@jest/globals';
import { newId } from './new-id.ts';

describe('a new id', () => {
  it('is a UUID of version 7, and sorts after every earlier one, however many are made at once', () => {
    const ids = Array.from({ length: 20_000 }, newId);
    expect(ids.every((id) => /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id))).toBe(
      true,
    );
    expect(ids.toSorted()).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
