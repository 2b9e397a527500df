/** A function of one object that never changes, whose result is found once for each and kept while the object is. */
export function oncePer<Of extends object, Found>(find: (of: Of) => Found): (of: Of) => Found {
  const remembered = new WeakMap<Of, Found>()
  return of => {
    const known = remembered.get(of)
    if (known !== undefined) return known
    const found = find(of)
    remembered.set(of, found)
    return found
  }
}
