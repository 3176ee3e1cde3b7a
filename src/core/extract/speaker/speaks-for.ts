import { foldName, type Actor } from './people';

/** Tell whether a person's description holds a stem of a body's name: "le dirigeant nord-coréen" and "La Corée du Nord". */
export function speaksFor(person: Actor, body: string): boolean {
  const names = foldName(body)
    .split(' ')
    .filter((word) => word.length > 3)
    .map((word) => word.slice(0, 4));
  const roles = [...person.roles].map(foldName);
  return names.some((stem) => roles.some((role) => role.split(' ').some((word) => word.startsWith(stem))));
}
