import { Fragment, type ReactNode } from 'react';
import { type MarkNode, type TextMark, nestMarks } from './nest-marks.ts';

interface MarkedTextProps<Mark extends TextMark> {
  text: string;
  /** The part to show, in UTF-16 code units; the whole text by default. */
  start?: number;
  end?: number;
  marks: readonly Mark[];
  /** Draws a mark around its content; called once per piece, and crossing marks come in two pieces. */
  children: (mark: Mark, content: ReactNode) => ReactNode;
}

/** A stretch of an article with marks in it. Article text only ever becomes text nodes here. */
export function MarkedText<Mark extends TextMark>(props: MarkedTextProps<Mark>) {
  const { text, start = 0, end = text.length, marks, children: drawMark } = props;
  const draw = (nodes: MarkNode<Mark>[]): ReactNode =>
    nodes.map((node) => (
      <Fragment key={`${node.kind}${node.start}`}>
        {node.kind === 'text' ? text.slice(node.start, node.end) : drawMark(node.mark, draw(node.children))}
      </Fragment>
    ));
  return draw(nestMarks(start, end, marks));
}
