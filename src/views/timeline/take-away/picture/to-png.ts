import { type BoxShape, BOX_RADIUS_PX, DASH_PX, FONTS, HALO_PX, type Picture, type Shape } from './picture.ts';
import { FADES } from './to-svg.ts';

/** Sharp on paper. */
const SCALE = 2;
/** Browsers make no larger canvas. */
const LONGEST_PX = 16_000;

/**
 * The picture as a bitmap. Drawn shape by shape and not from the SVG: that would have to be loaded as an image, which
 * the page's policy does not allow, and would be set in other fonts.
 */
export async function toPng(picture: Picture): Promise<Blob> {
  const { width, height, background, shapes } = picture;
  const scale = Math.min(SCALE, LONGEST_PX / Math.max(width, height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser draws no pictures.');
  context.scale(scale, scale);
  context.fillStyle = background;
  context.fillRect(0, 0, width, height);
  for (const shape of shapes) draw(context, shape);
  const made = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!made) throw new Error('The picture is too large for this browser.');
  return made;
}

function draw(context: CanvasRenderingContext2D, shape: Shape): void {
  switch (shape.kind) {
    case 'box': {
      const { x, y, width, height, fill, stroke, strokeWidth, dashed } = shape;
      context.beginPath();
      context.roundRect(x, y, Math.max(width, 0), height, BOX_RADIUS_PX);
      if (fill !== null) {
        context.fillStyle = toPaint(context, shape, fill);
        context.fill();
      }
      if (stroke !== null) {
        context.strokeStyle = toPaint(context, shape, stroke);
        strokePath(context, strokeWidth, dashed);
      }
      break;
    }
    case 'line':
      context.beginPath();
      context.moveTo(shape.x1, shape.y1);
      context.lineTo(shape.x2, shape.y2);
      context.strokeStyle = shape.stroke;
      strokePath(context, shape.strokeWidth, shape.dashed);
      break;
    case 'text':
      context.font = `${shape.weight} ${shape.sizePx}px ${FONTS}`;
      context.textAlign = shape.anchor === 'middle' ? 'center' : shape.anchor;
      if (shape.halo !== null) {
        context.strokeStyle = shape.halo;
        context.lineWidth = HALO_PX;
        context.setLineDash([]);
        context.lineJoin = 'round';
        context.strokeText(shape.words, shape.x, shape.y);
      }
      context.fillStyle = shape.fill;
      context.fillText(shape.words, shape.x, shape.y);
  }
}

function strokePath(context: CanvasRenderingContext2D, strokeWidth: number, dashed: boolean): void {
  context.lineWidth = strokeWidth;
  context.setLineDash(dashed ? [DASH_PX, DASH_PX] : []);
  context.stroke();
}

function toPaint(
  context: CanvasRenderingContext2D,
  { x, width, fades }: BoxShape,
  colour: string,
): string | CanvasGradient {
  if (fades === 'none') return colour;
  const gradient = context.createLinearGradient(x, 0, x + width, 0);
  for (const [at, opacity] of FADES[fades]) {
    gradient.addColorStop(at, colour.replace(/^rgb\(([^)]+)\)$/, `rgba($1, ${opacity})`));
  }
  return gradient;
}
