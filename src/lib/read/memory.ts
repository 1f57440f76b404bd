/** Characters of all texts that are kept for one question: three times a plan of 3,000 sections. */
const most = 1 << 25;

/** Who asks: a function or, where pages ask too, which are bundled with functions of their own, a name for it. */
type Asker = object | string;

/** What was worked out and may be asked again: made by a command and passed along. What comes back is shared; nobody may change it. */
export class Memory {
  /** Whether the same is asked again of content that changed: of one that is checked once fewer answers are kept. */
  readonly lasts: boolean;

  constructor(lasts = true) {
    this.lasts = lasts;
  }

  // Not names with “#”: for old phones these are looked up, tens of thousands of times in one check.
  private readonly texts = new Map<unknown, Answers<unknown>>();
  /** By what is asked: one for each object would be thousands. */
  private readonly known = new Map<Asker, WeakMap<object, Given>>();

  /**
   * What a function makes of an object, worked out once for each object.
   *
   * @example
   * memory.of(sizeOf, list) // sizeOf(list, memory), the first time
   */
  of<Key extends object, Value>(compute: (key: Key, memory: Memory) => Value, key: Key): Value {
    return this.given(compute, key, nothing, () => compute(key, this));
  }

  /**
   * The same of a text, or of plain data that is made anew each time.
   *
   * @example
   * memory.ofValue(sum, [1, 2]) // sum([1, 2]), the first time
   */
  ofValue<Key, Value>(compute: (key: Key) => Value, key: Key): Value {
    const text = typeof key === 'string' ? key : JSON.stringify(key);
    return this.answersOf(compute).of('', text, () => compute(key)) as Value;
  }

  /**
   * The object of before that says the same, where there was one: what was worked out of it holds.
   *
   * @example
   * memory.same({ a: 1 }) === memory.same({ a: 1 }) // true
   */
  same<Value extends object>(value: Value): Value {
    return this.lasts ? (this.ofValue(itself, value) as Value) : value;
  }

  /**
   * What a function makes of a file, worked out once for each name and text, as long as it was
   * asked for lately: of two content folders that differ in one file, one is worked out again.
   *
   * @example
   * memory.ofText(lengthOf, 'a.md', 'Chữ.') // lengthOf('a.md', 'Chữ.', memory), the first time
   */
  ofText<Value>(
    compute: (file: string, text: string, memory: Memory) => Value,
    file: string,
    text: string,
  ): Value {
    return this.answersOf(compute).of(file, text, () => compute(file, text, this)) as Value;
  }

  private answersOf(compute: unknown): Answers<unknown> {
    let answers = this.texts.get(compute);
    if (!answers) this.texts.set(compute, (answers = new Answers()));
    return answers;
  }

  /**
   * What somebody makes of an object and all else it rests on: the last answer, while each is what it was.
   * Pages are bundled with functions of their own: a name asks for them and for the steps of the build alike.
   *
   * @example
   * memory.given(rule, statement, [source], () => problemsOf(statement, source))
   */
  given<Value>(asker: Asker, key: object, basis: readonly unknown[], compute: () => Value): Value {
    const known = this.knownTo(asker);
    const last = known.get(key);
    if (last && isSame(last.basis, basis)) return last.value as Value;
    const value = compute();
    known.set(key, { basis, value });
    return value;
  }

  /** Lets all of it go: who still asks works it out anew. */
  forget(): void {
    this.texts.clear();
    this.known.clear();
  }

  private knownTo(asker: Asker): WeakMap<object, Given> {
    let known = this.known.get(asker);
    if (!known) this.known.set(asker, (known = new WeakMap()));
    return known;
  }
}

/** Asked tens of thousands of times in one check. */
function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at += 1) if (one[at] !== other[at]) return false;
  return true;
}

const itself = <Value>(value: Value): Value => value;

/** Of what rests on nothing else. */
const nothing = Object.freeze<unknown[]>([]);

interface Given {
  basis: readonly unknown[];
  value: unknown;
}

/** Answers by their texts and, of each, by its files: the latest asked for. */
class Answers<Value> {
  private readonly known = new Map<string, Map<string, Value>>();
  private size = 0;

  of(file: string, text: string, compute: () => Value): Value {
    const files = this.known.get(text);
    const known = files?.get(file);
    if (known !== undefined || files?.has(file)) return known!;
    const value = compute();
    this.size += text.length;
    this.known.set(text, (this.known.get(text) ?? new Map<string, Value>()).set(file, value));
    // A map keeps the order of its entries: the first is the oldest.
    for (const [oldest, { size }] of this.known) {
      if (this.size <= most) break;
      this.known.delete(oldest);
      this.size -= oldest.length * size;
    }
    return value;
  }
}

/** What holds a memory answers from it: a function of a loaded folder that several rules ask. */
export function remembered<Key extends { memory: Memory }, Value>(
  compute: (key: Key) => Value,
  asker: Asker = compute,
): (key: Key) => Value {
  return (key) => key.memory.given(asker, key, nothing, () => compute(key));
}
