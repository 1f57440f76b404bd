/** The language of the scripts: that of Chrome 80, as phones of 2015 are left with a Chrome of 80 to 106. */
export const oldest = 'es2020';

// What is used here and those lack is lent to them; whatever uses one of these imports this first.
Array.prototype.at ??= function (place) {
  return this[place < 0 ? this.length + place : place];
};
Array.prototype.toSorted ??= function (order) {
  return [...this].sort(order);
};
Map.groupBy ??= function <Key, Each>(all: Iterable<Each>, keyOf: (each: Each, at: number) => Key) {
  const groups = new Map<Key, Each[]>();
  for (const each of all) groups.set(keyOf(each, 0), [...(groups.get(keyOf(each, 0)) ?? []), each]);
  return groups;
};
