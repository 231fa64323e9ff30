/** A text of the documentation, as it stands in the file. */
declare module '*.md' {
  const text: string;
  export default text;
}
