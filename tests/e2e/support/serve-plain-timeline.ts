import { readFileSync } from 'node:fs';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import type { TimeWindow } from '#views/timeline/time-window.ts';
import { toTimelineModel } from '#views/timeline/to-timeline-model.ts';
import { bundleScript } from './bundle-script.ts';
import type { PlainTimeline } from './plain-timeline.ts';

const STYLES = 'node_modules/vis-timeline/styles/vis-timeline-graph2d.min.css';
const PAGE =
  '<!doctype html><meta charset="utf-8"><title>Plain</title><link rel="icon" href="data:,">' +
  '<link rel="stylesheet" href="plain.css"><div id="plain"></div><script src="plain.js"></script>';

/** The files of a page that draws the events of a story with the drawing library alone, by name. */
export async function toPlainFiles(story: StoryBundle, window: TimeWindow): Promise<Record<string, string>> {
  const texts = new Map(story.articles.map(({ id, text }) => [id, text]));
  const items = toTimelineModel(story).events.flatMap(({ event: { id, title }, extent }) => {
    const content = texts.get(title.article)?.slice(title.start, title.end).slice(0, 60) ?? '';
    return extent ? [{ id, content, start: extent.from, end: extent.to }] : [];
  });
  const plain: PlainTimeline = { items, window };
  return {
    'plain.html': PAGE,
    'plain.js': await bundleScript('plain-timeline.ts'),
    'plain.css': readFileSync(STYLES, 'utf8'),
    'plain.json': JSON.stringify(plain),
  };
}
