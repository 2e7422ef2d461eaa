/** The little that is used of it: the published types bring Node's globals into every file of the app. */
declare module 'papaparse' {
  const Papa: {
    unparse(
      table: string[][] | { fields: string[]; data: string[][] },
      config: { escapeFormulae: RegExp; newline?: string },
    ): string;
    parse(csv: string, config: { header: true }): { data: Record<string, string>[] };
  };
  export default Papa;
}
