import type { Memory } from '../../read/memory.ts';

/**
 * Which of some names a text can rest on: those whose first two words stand in it, whatever
 * its capitals. What a text says of names is asked again only when these changed.
 *
 * @param asker whose names they are
 * @param names each with all that is asked of it
 * @returns the same string as long as those names are the same
 */
export function namesMet(
  memory: Memory,
  asker: object,
  names: (readonly [name: string, asked: string])[],
): (on: { text: string }) => string {
  const byStart = Map.groupBy(names, ([name]) => plain(name).split(' ', 2).join(' '));
  const asked = new Map([...byStart].map(([start, own]) => [start, JSON.stringify(own)]));
  // Rarely does a name start otherwise: of each text is kept which it holds.
  const starts = memory.same([...byStart.keys()]);
  const startsIn = ({ text }: { text: string }) => {
    const read = plain(text);
    return starts.filter((start) => read.includes(start));
  };
  return (on) =>
    memory
      .given(asker, on, [starts], () => startsIn(on))
      .map((start) => asked.get(start))
      .join();
}

const plain = (text: string) => text.toLowerCase().replace(/\s+/g, ' ');
