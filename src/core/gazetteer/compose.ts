/** Holds what a placeholder may stand for. */
export type Fillers = Readonly<Record<string, readonly string[]>>;

/**
 * Write out a template: `(a|b)` is either, `{name}` each of its fillers.
 *
 * @returns every form, in order, none twice; empty where a placeholder without fillers is part of every one
 */
export function compose(template: string, fillers: Fillers): string[] {
  return [...new Set(expand(template, fillers))];
}

function expand(template: string, fillers: Fillers): string[] {
  const open = template.search(/[({]/u);
  if (open < 0) return [template];
  const head = template.slice(0, open);
  const close = template.charAt(open) === '{' ? template.indexOf('}', open) : closing(template, open);
  const inside = template.slice(open + 1, close);
  const rest = expand(template.slice(close + 1), fillers);
  const choices =
    template.charAt(open) === '{' ? (fillers[inside] ?? []) : alternatives(inside).flatMap((choice) => expand(choice, fillers));
  return choices.flatMap((choice) => rest.map((tail) => head + choice + tail));
}

/** Finds the parenthesis that closes the one at `open`. */
function closing(template: string, open: number): number {
  let depth = 0;
  for (let i = open; i < template.length; i++) {
    if (template.charAt(i) === '(') depth++;
    else if (template.charAt(i) === ')' && --depth === 0) return i;
  }
  throw new SyntaxError(`"(" without ")" in the template "${template}"`);
}

/** Parts the choices of a group at its own bars, not at those of groups within. */
function alternatives(inside: string): string[] {
  const choices = [''];
  let depth = 0;
  for (const char of inside) {
    if (char === '(') depth++;
    else if (char === ')') depth--;
    if (char === '|' && depth === 0) choices.push('');
    else choices.push((choices.pop() ?? '') + char);
  }
  return choices;
}
