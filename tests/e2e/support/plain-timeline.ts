import { DataSet } from 'vis-data/esnext';
import { Timeline } from 'vis-timeline/esnext';

/** What the page of the plain drawing fetches. Times in ms, UTC. */
export interface PlainTimeline {
  items: { id: string; content: string; start: number; end: number }[];
  window: { from: number; to: number };
}

/** Runs in the browser: the drawing library as it comes, fed with all the items at once. */
async function draw(): Promise<void> {
  const { items, window: shown } = (await (await fetch('plain.json')).json()) as PlainTimeline;
  const place = document.getElementById('plain');
  if (!place) throw new Error('the page has no place for the drawing');
  const timeline = new Timeline(place, new DataSet(items), {
    start: new Date(shown.from),
    end: new Date(shown.to),
    height: '440px',
    verticalScroll: true,
    zoomKey: 'ctrlKey',
  });
  Object.assign(globalThis, { timeline });
}

void draw();
