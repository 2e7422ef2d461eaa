import { serveReading } from '#intake/serve-reading.ts';
import { readPdf } from './read-pdf.ts';

// pdf.js sees that it is in a worker, and tells the page that it is ready; nobody there waits for that.
serveReading(readPdf);
