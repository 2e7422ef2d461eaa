/**
 * A story as JSON of which each line can be read by itself: a member of the story a line, and of a list each element.
 * A long story is read while it comes, and is there when its last byte is.
 *
 *     {
 *     "version":1,
 *     "articles":[
 *     {"id":"a", …},
 *     {"id":"b", …}
 *     ]
 *     }
 */
export function toStoryLines(story: object): string {
  const members = Object.entries(story).map(([name, value]) => {
    const isLong = Array.isArray(value) && value.length > 0;
    const json = isLong
      ? `[\n${value.map((element) => JSON.stringify(element)).join(',\n')}\n]`
      : JSON.stringify(value);
    return `${JSON.stringify(name)}:${json}`;
  });
  return `{\n${members.join(',\n')}\n}\n`;
}

/** Reads a story in lines, or in a single one, piece by piece; pieces end anywhere. */
export class StoryLineReader {
  readonly #story: Record<string, unknown> = {};
  /** The list whose elements come, or null between the lists. */
  #list: unknown[] | null = null;
  /** What has come of a line whose end has not. */
  #begun: string[] = [];
  #isOver = false;

  /** @throws SyntaxError for what is no story in lines */
  read(piece: string): void {
    const [first = '', ...others] = piece.split('\n');
    this.#begun.push(first);
    for (const other of others) {
      this.#readLine(this.#begun.join(''));
      this.#begun = [other];
    }
  }

  /** All of the story. @throws SyntaxError if its end has not come */
  finish(): object {
    this.#readLine(this.#begun.join(''));
    if (!this.#isOver) throw new SyntaxError('the end of the story is missing');
    return this.#story;
  }

  #readLine(line: string): void {
    const text = line.endsWith(',') ? line.slice(0, -1) : line;
    if (this.#list !== null) {
      if (text === ']') this.#list = null;
      else this.#list.push(JSON.parse(text));
    } else if (text.endsWith('":[')) {
      const [name] = JSON.parse(`[${text.slice(0, -':['.length)}]`) as [string]; // it ends with a quotation mark
      this.#list = [];
      this.#story[name] = this.#list;
    } else if (text === '}') this.#isOver = true;
    else if (text.startsWith('{"')) {
      Object.assign(this.#story, JSON.parse(text));
      this.#isOver = true;
    } else if (text !== '{' && text !== '') Object.assign(this.#story, JSON.parse(`{${text}}`));
  }
}
