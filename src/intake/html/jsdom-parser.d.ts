/** The small document that Readability brings for workers: data, and nothing that runs or loads. */
declare module '@mozilla/readability/JSDOMParser.js' {
  export default class JSDOMParser {
    parse(markup: string): Document;
  }
}
