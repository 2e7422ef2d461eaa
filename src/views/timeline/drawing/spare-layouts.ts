const MEASURE_GROUP = '_calculateGroupSizeAndPosition';
const MEASURE_LABEL = '_didResize';

/** What the library hides of a lane. */
export interface GroupInside {
  dom: { inner: HTMLElement; background: HTMLElement };
  [MEASURE_GROUP]: () => void;
  [MEASURE_LABEL]: (resized: boolean, height: number) => boolean;
}

const spared = new WeakSet<GroupInside | HTMLElement>();

/**
 * Lets a lane be measured once for each time that it is drawn, and its name when it has changed. The library measures
 * both again after it has moved its items, which lays out the drawing once more, to learn nothing new.
 */
export function spareGroup(group: GroupInside, toWidthPx: () => number): void {
  if (spared.has(group)) return;
  spared.add(group);
  spareWidth(group.dom.background, toWidthPx);
  const [measureGroup, measureLabel] = [group[MEASURE_GROUP], group[MEASURE_LABEL]];
  let isSecond = false;
  group[MEASURE_GROUP] = () => {
    if (!isSecond) measureGroup.call(group);
    isSecond = !isSecond;
  };
  let known: unknown = null;
  let knownWidthPx = 0;
  group[MEASURE_LABEL] = (resized, height) => {
    const label = group.dom.inner.firstChild;
    const widthPx = toWidthPx();
    if (label === known && widthPx === knownWidthPx) return resized;
    [known, knownWidthPx] = [label, widthPx];
    return measureLabel.call(group, resized, height);
  };
}

/** What is as wide as all lanes need not be measured: that lays out the drawing in the middle of its changes. */
export function spareWidth(element: HTMLElement, toWidthPx: () => number): void {
  if (spared.has(element)) return;
  spared.add(element);
  Object.defineProperty(element, 'offsetWidth', { get: toWidthPx });
}
