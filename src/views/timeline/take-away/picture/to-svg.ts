import { escapeMarkup } from '#exports/escape-markup.ts';
import { type BoxShape, BOX_RADIUS_PX, DASH_PX, FONTS, HALO_PX, type Picture, type Shape } from './picture.ts';

type Attributes = Record<string, string | number>;

/** The picture as an SVG document that needs nothing else. What articles say only ever becomes text in it. */
export function toSvg({ width, height, background, title, shapes }: Picture): string {
  const gradients = new Map<string, string>();
  const body = shapes
    .map((shape) => toElement(shape, (fade, colour) => nameGradient(gradients, fade, colour)))
    .join('\n');
  const defs = [...gradients].map(([key, id]) => toGradient(key, id)).join('');
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="${escapeXml(FONTS)}">`,
    `<title>${escapeXml(title)}</title>`,
    defs === '' ? '' : `<defs>${defs}</defs>`,
    element('rect', { width: '100%', height: '100%', fill: background }),
    body,
    '</svg>\n',
  ].join('\n');
}

type Fade = Exclude<BoxShape['fades'], 'none'>;

function toElement(shape: Shape, toPaint: (fade: Fade, colour: string) => string): string {
  switch (shape.kind) {
    case 'box': {
      const { x, y, width, height, fill, stroke, strokeWidth, dashed, fades } = shape;
      const paint = (colour: string | null) => {
        if (colour === null) return 'none';
        return fades === 'none' ? colour : `url(#${toPaint(fades, colour)})`;
      };
      return element('rect', {
        x,
        y,
        width: Math.max(width, 0),
        height,
        rx: BOX_RADIUS_PX,
        fill: paint(fill),
        stroke: paint(stroke),
        ...(stroke !== null && { 'stroke-width': strokeWidth }),
        ...(dashed && { 'stroke-dasharray': DASH_PX }),
      });
    }
    case 'line': {
      const { x1, y1, x2, y2, stroke, strokeWidth, dashed } = shape;
      const dash: Attributes = dashed ? { 'stroke-dasharray': DASH_PX } : {};
      return element('line', { x1, y1, x2, y2, stroke, 'stroke-width': strokeWidth, ...dash });
    }
    case 'text': {
      const { x, y, words, sizePx, weight, fill, anchor, halo } = shape;
      const attributes = { x, y, 'font-size': sizePx, 'font-weight': weight, fill, 'text-anchor': anchor };
      const edge: Attributes =
        halo === null
          ? {}
          : { 'paint-order': 'stroke', stroke: halo, 'stroke-width': HALO_PX, 'stroke-linejoin': 'round' };
      return element('text', { ...attributes, ...edge }, words);
    }
  }
}

function element(name: string, attributes: Attributes, words?: string): string {
  const written = Object.entries(attributes)
    .map(
      ([key, value]) =>
        ` ${key}="${escapeXml(typeof value === 'number' ? String(Math.round(value * 100) / 100) : value)}"`,
    )
    .join('');
  return words === undefined ? `<${name}${written}/>` : `<${name}${written}>${escapeXml(words)}</${name}>`;
}

function nameGradient(gradients: Map<string, string>, fade: Fade, colour: string): string {
  const key = `${fade} ${colour}`;
  const known = gradients.get(key) ?? `fade-${gradients.size}`;
  gradients.set(key, known);
  return known;
}

/** Where along the box, as shares, how much of the colour is left. */
export const FADES: Record<Fade, readonly [at: number, opacity: number][]> = {
  start: [
    [0, 0.1],
    [0.75, 1],
  ],
  end: [
    [0.5, 1],
    [1, 0.1],
  ],
  both: [
    [0, 0.1],
    [0.35, 1],
    [0.65, 1],
    [1, 0.1],
  ],
};

function toGradient(key: string, id: string): string {
  const [fade, ...colour] = key.split(' ');
  // Written by `nameGradient`.
  const stops = FADES[fade as Fade].map(([at, opacity]) =>
    element('stop', { offset: at, 'stop-color': colour.join(' '), 'stop-opacity': opacity }),
  );
  return `<linearGradient id="${id}">${stops.join('')}</linearGradient>`;
}

/** Characters that XML does not allow at all are left out. */
function escapeXml(text: string): string {
  return escapeMarkup(text).replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '');
}
