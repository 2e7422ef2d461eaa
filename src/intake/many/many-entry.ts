import { serveReading } from '#intake/serve-reading.ts';
import { readMany } from './read-many.ts';

serveReading(readMany);
