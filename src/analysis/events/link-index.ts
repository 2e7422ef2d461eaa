import type { Passage, PassageLink, Relation } from '#analysis/story-annotations.ts';

interface LinkFrom {
  id: string;
  relation: Relation;
  to: Passage;
}

/** The links of a story by where they start, on either side. */
export class LinkIndex {
  readonly #from = new Map<string, LinkFrom[]>();

  constructor(links: readonly PassageLink[]) {
    for (const { id, relation, a, b } of links) {
      this.#add(a, { id, relation, to: b });
      this.#add(b, { id, relation, to: a });
    }
  }

  #add({ article, start }: Passage, link: LinkFrom): void {
    const key = `${article}.${start}`;
    const known = this.#from.get(key);
    if (known) known.push(link);
    else this.#from.set(key, [link]);
  }

  from(article: string, start: number | undefined): readonly LinkFrom[] {
    return this.#from.get(`${article}.${start}`) ?? [];
  }
}
