/**
 * How the tables write names, to be small: sorted, and each with only the letters that the name before it does not begin
 * with. How many it shares says the sign before it, from "!" (none) to "/" (14). The same for the generator.
 */
const first = '!'.charCodeAt(0);
const most = 14;

export function writeList(names: readonly string[]): string {
  return names.map((name, index) => written(name, names[index - 1] ?? '')).join('');
}

function written(name: string, before: string): string {
  let shared = 0;
  while (shared < Math.min(most, name.length) && name[shared] === before[shared]) shared += 1;
  return String.fromCharCode(first + shared) + name.slice(shared);
}

export function readList(list: string): string[] {
  const names: string[] = [];
  let name = '';
  for (let at = 0, end = 0; at < list.length; at = end) {
    end = endOf(list, at + 1);
    name = name.slice(0, list.charCodeAt(at) - first) + list.slice(at + 1, end);
    names.push(name);
  }
  return names;
}

/** Where the next sign stands. By code: twenty thousand names are read at once. */
function endOf(list: string, start: number): number {
  let end = start;
  while (end < list.length && !isSign(list.charCodeAt(end))) end += 1;
  return end;
}

const isSign = (code: number) => code >= first && code <= first + most;
