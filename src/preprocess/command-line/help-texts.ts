import type { CommandName } from './parse-command-line.ts';

export const OVERVIEW = `Parallax reads one story through all of its articles.

  parallax build SEEDS -o DIR     a web site of the stories in SEEDS, for any host
  parallax analyze [FILE…]        what one article holds, for each article of a stream
  parallax compare [FILE…]        how two articles differ, for each pair of a stream

  parallax help COMMAND           more about one of them
  parallax --version              the version

It needs no network and sends nothing anywhere. The exit status is 0 when all
went well, 1 when something given was wrong, 2 when the command was.
`;

export const HELP: Record<CommandName, string> = {
  build: `parallax build SEEDS -o DIR [--base=/path/] [--single-file] [--force]

Analyses the stories in the folder SEEDS and writes a web site of them into DIR,
which any host of files can serve.

SEEDS holds a folder for each story, with its articles as .txt files in UTF-8.
The name of the folder becomes the title. What the texts do not say, a story.json
beside them can: {"title", "summary", "articles": [{"file", "title", "outlet",
"author", "url", "published", "language"}]}; all but "file" may be left out.

  -o, --out DIR     where to write; made when it is not there
  --base=/path/     the path under which the host serves DIR; / when not given
  --single-file     instead of a site, one page for each story, DIR/STORY.html,
                    which opens from disk
  -f, --force       write into a folder that is not empty: files of the same
                    names are replaced, all others stay

What is wrong in SEEDS is named as file:line:column, all of it at once, and
nothing is written then.
`,
  analyze: `parallax analyze [FILE…]

Reads articles as JSON, one a line, from the files or from standard input, and
writes for each, in the same order, one line of JSON with what was found in it.

  in    {"id":"a1","text":"…"} and where known "title", "outlet", "url" and
        "published" ("2024-02-29"), from which relative dates are counted
  out   {"id","language","sentences","headings","quotations","notQuotations",
        "dates","names","entities","setAside"}

Positions count UTF-16 code units of the text. A line that is wrong is answered
by {"id","error"} in its place and named on standard error as file:line:column;
all others are answered, and the exit status is 1.

  echo '{"id":"a1","text":"“It works,” Ada Lovelace said."}' | parallax analyze
`,
  compare: `parallax compare [FILE…]

Reads pairs of articles as JSON, one a line, from the files or from standard
input, and writes for each, in the same order, one line of JSON.

  in    {"id":"p1","a":{article},"b":{article}}; an article as for analyze
  out   {"id","links":[{"a","b","relation","score","differences":[{"kind","a",
        "b"}]}],"onlyA","onlyB","reuse"}: the passages that say the same or
        related things and where they differ, the sentences that only one has,
        and how much of the words of one stands in the other

Positions and wrong lines are as for analyze.
`,
};
