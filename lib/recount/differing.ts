type Value = Date | string | number | boolean | null;

/** Whether any column counted anew is stored otherwise. Only the names of `counted` are looked at. */
export function differing<T extends Record<string, Value>>(stored: { [K in keyof T]: Value }, counted: T): boolean {
  for (const name in counted) if (plain(stored[name]) !== plain(counted[name])) return true;
  return false;
}

const plain = (value: Value | undefined) => (value instanceof Date ? value.getTime() : value);
