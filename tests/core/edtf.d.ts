/** Declares what the date tests use of `edtf`, which ships without types; times are UTC milliseconds, `Infinity` where open. */
declare module 'edtf' {
  export default function edtf(text: string): { readonly min: number; readonly max: number };
}
