import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { samePerson } from '@/lib/signature/person';
import { ONLINE_REASONS, PAPER_REASONS, REASON_CODES } from '@/lib/signature/reasons';

const who = (name: string, contact: string | null = null, region = 'RU-PER') => samePerson({ name, contact, region });

describe('one person typed twice', () => {
  it.each([
    ['Анна Петрова', '  анна   ПЕТРОВА '],
    ['Алёна Жён', 'Алена Жен'],
    ['Анна-Мария Петрова', 'Анна Мария Петрова'],
    ['Петрова А. С.', 'Петрова А С'],
    // The second is typed with Latin letters of the same look.
    ['Анна Петрова', 'Aннa Пeтpoвa'],
    ['Йошкин Олег', 'Йошкин Олег'.normalize('NFD')],
  ])('%s and %s', (one, other) => {
    expect(who(one)).toBe(who(other));
  });

  it.each([
    ['+7 (912) 345-67-89', '89123456789'],
    ['8 912 345 67 89', '7-912-345-67-89'],
    ['Anna@Example.org', ' anna@example.org '],
  ])('by %s and %s', (one, other) => {
    expect(who('А', one)).toBe(who('А', other));
  });

  it('by any case, blanks and marks around', () => {
    const letters = fc.constantFrom(...'абвгдежзийклмнопрстуфхцчшщъыьэюя');
    fc.assert(
      fc.property(
        fc.array(fc.array(letters, { minLength: 1 }), { minLength: 1 }),
        fc.constantFrom(' ', '  ', ' - ', ', ', '\t'),
        (words, between) => {
          const name = words.map((word) => word.join(''));
          expect(who(name.join(' '))).toBe(who(`  ${name.join(between).toUpperCase()}. `));
        },
      ),
    );
  });
});

describe('two persons', () => {
  it('are told apart by name, region and contact', () => {
    const all = [
      who('Анна Петрова'),
      who('Анна Петровна'),
      who('Анна Петрова', null, 'RU-MOW'),
      who('Анна Петрова', 'a@example.org'),
      who('Анна Петрова', 'b@example.org'),
      who('Анна Петрова', '+7 912 345-67-89'),
      // A name that ends as another's contact begins is not hers.
      who('Анна', 'Петрова'),
    ];
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('the reasons', () => {
  it('can each be given somewhere', () => {
    expect([...new Set([...PAPER_REASONS, ...ONLINE_REASONS])].sort()).toEqual([...REASON_CODES].sort());
  });
});
