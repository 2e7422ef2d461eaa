import { serveReading } from '#intake/serve-reading.ts';
import { readHtml } from './read-html.ts';

serveReading(readHtml);
