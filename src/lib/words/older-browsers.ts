/** The language of the scripts: that of Chrome 80, as phones of 2015 are left with a Chrome of 80 to 106. */
export const oldest = 'es2020';

/** Lends it the few methods that are used here and it lacks; imported first by whatever uses one. */
function lend(to: object, methods: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(methods))
    if (!(name in to)) Object.defineProperty(to, name, { value, configurable: true });
}

lend(Array.prototype, {
  at(this: unknown[], place: number) {
    return this[place < 0 ? this.length + place : place];
  },
  toSorted(this: unknown[], order?: (a: unknown, b: unknown) => number) {
    return [...this].sort(order);
  },
});
lend(String.prototype, {
  replaceAll(this: string, from: string, to: string) {
    return this.split(from).join(to);
  },
});
lend(Object, {
  hasOwn: (of: object, name: string) => Object.prototype.hasOwnProperty.call(of, name),
});
lend(Map, {
  groupBy(all: Iterable<unknown>, keyOf: (each: unknown) => unknown) {
    const groups = new Map<unknown, unknown[]>();
    for (const each of all) groups.set(keyOf(each), [...(groups.get(keyOf(each)) ?? []), each]);
    return groups;
  },
});
if ('Element' in globalThis)
  lend(Element.prototype, {
    replaceChildren(this: Element, ...nodes: Node[]) {
      this.textContent = '';
      this.append(...nodes);
    },
  });
